"""What the generated code stands on: absent values, open enums, tolerant decoding. No I/O happens here."""
