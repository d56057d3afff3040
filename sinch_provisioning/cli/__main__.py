"""``python -m sinch_provisioning.cli``."""

from sinch_provisioning.cli import main

if __name__ == "__main__":
    main()
