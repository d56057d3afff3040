"""The operations of whatsapp_solutions."""
