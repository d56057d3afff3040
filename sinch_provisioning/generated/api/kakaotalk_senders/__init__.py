"""The operations of kakaotalk_senders."""
