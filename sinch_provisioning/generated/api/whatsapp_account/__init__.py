"""The operations of whatsapp_account."""
