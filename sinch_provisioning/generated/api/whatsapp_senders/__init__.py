"""The operations of whatsapp_senders."""
