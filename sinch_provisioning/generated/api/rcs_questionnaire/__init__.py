"""The operations of rcs_questionnaire."""
