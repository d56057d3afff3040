"""The registry of the API's operations.

`OPERATIONS` has one entry an operation, in the description's order; an entry is found by its public name with
``OPERATIONS["whatsapp.senders.create"]``.
"""

from sinch_provisioning.generated import API_VERSION
from sinch_provisioning.generated.operations import OPERATIONS
from sinch_provisioning.runtime.operation import Combination, Operation, Operations

__all__ = ["API_VERSION", "OPERATIONS", "Combination", "Operation", "Operations"]
