"""The RCS account of a project, which is there once the project has an RCS sender."""

from typing import Final

from sinch_provisioning.testing.calls import Call, handles
from sinch_provisioning.testing.refusals import Refusal
from sinch_provisioning.testing.resources.common import add_comment, list_activities
from sinch_provisioning.testing.state import JsonObject, Project, Record
from sinch_provisioning.testing.world import World

KIND: Final = "rcs.account"
KEY: Final = "account"


def ensure_account(world: World, project: Project) -> None:
    """Make the account of the project's first sender."""
    if project.find(KIND, KEY) is None:
        world.note(project, project.add(KIND, KEY, {}), "CREATED")


def _find(call: Call) -> Record:
    record = call.project.find(KIND, KEY)
    if record is None:
        raise Refusal(404, "account_not_found", "The project has no RCS account; its first sender makes one.")
    return record


@handles("rcs.account.list_activities")
def _list_activities(call: Call) -> JsonObject:
    return list_activities(call, _find(call))


@handles("rcs.account.add_comment")
def _add_comment(call: Call) -> JsonObject:
    return add_comment(call, _find(call), "RCS_ACCOUNT_COMMENT_ADDED", None)
