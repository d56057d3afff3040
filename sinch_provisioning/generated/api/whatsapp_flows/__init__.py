"""The operations of whatsapp_flows."""
