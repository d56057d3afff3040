"""The operations of kakaotalk_templates."""
