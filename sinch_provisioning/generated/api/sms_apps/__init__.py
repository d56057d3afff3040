"""The operations of sms_apps."""
