"""The operations of whatsapp_templates."""
