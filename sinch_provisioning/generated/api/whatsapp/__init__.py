"""The operations of whatsapp."""
