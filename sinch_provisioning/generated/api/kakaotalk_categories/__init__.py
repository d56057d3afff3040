"""The operations of kakaotalk_categories."""
