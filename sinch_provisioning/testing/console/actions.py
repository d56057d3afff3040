"""What the console's buttons and forms do: each is one of the server's own controls."""

from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakKeyDictionary

from sinch_provisioning.testing.clock import write_moment
from sinch_provisioning.testing.faults import Fault, FaultPlan
from sinch_provisioning.testing.state import JsonObject, part_of
from sinch_provisioning.testing.world import StandInError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sinch_provisioning.testing.server import StandInServer

_SPANS: Final = ("days", "hours", "minutes", "seconds")


class Actions:
    """Carries out what the page asks for, and says what came of it."""

    def __init__(self, server: "StandInServer") -> None:
        self._server: Final = server
        self._numbers: Final[WeakKeyDictionary[Fault | FaultPlan, int]] = WeakKeyDictionary()
        self._last_number = 0
        self._known: Final[dict[str, Callable[[JsonObject], str]]] = {
            "approve": self._approve,
            "reject": self._reject,
            "advance": self._advance,
            "fault": self._add_fault,
            "plan_faults": self._plan_faults,
            "remove_fault": self._remove_fault,
            "clear_faults": self._clear_faults,
            "fail_sender": self._fail_sender,
            "set_quality": self._set_quality,
            "set_test_number": self._set_test_number,
            "set_state": self._set_state,
            "set_sends": self._set_sends,
            "publish": self._publish,
            "resend": self._resend,
            "add_project": self._add_project,
            "add_projects": self._add_projects,
            "add_access_key": self._add_access_key,
            "revoke_access_key": self._revoke_access_key,
            "add_flow": self._add_flow,
            "add_conversation_app": self._add_conversation_app,
            "reset": self._reset,
        }

    def __call__(self, body: Any) -> str:
        """Carry out an action.

        Raises `StandInError`, `ValueError`, `KeyError` or `TypeError` when it makes no sense.
        """
        if not isinstance(body, dict):
            raise TypeError("an action is a JSON object")
        request = cast("JsonObject", body)
        action = self._known.get(request.get("action", ""))
        if action is None:
            raise ValueError(f"there is no action {request.get('action')!r}; there are {', '.join(self._known)}")
        return action({name: value for name, value in request.items() if value not in (None, "")})

    def faults(self) -> list[JsonObject]:
        """List the faults and plans that are to come, each with the number by which it is taken back."""
        faults = self._server.faults
        return [
            *(
                {
                    "key": str(self._number_of(each)),
                    "what": each.kind,
                    "operation": each.operation or "",
                    "left": None if each.times is None else each.times - each.hits,
                    "hits": each.hits,
                    "after": each.after,
                }
                for each in faults
            ),
            *(
                {
                    "key": str(self._number_of(each)),
                    "what": f"random, seed {each.seed}",
                    "operation": each.scope or "",
                    "left": None,
                    "hits": len(each.taken),
                    "after": 0,
                }
                for each in faults.plans
            ),
        ]

    def _number_of(self, fault: Fault | FaultPlan) -> int:
        number = self._numbers.get(fault)
        if number is None:
            self._last_number += 1
            number = self._numbers[fault] = self._last_number
        return number

    # -- reviews and time

    def _approve(self, body: JsonObject) -> str:
        state = self._server.approve(body["target"], language=body.get("language"), project_id=body.get("project"))
        return f"Approved: now {state}"

    def _reject(self, body: JsonObject) -> str:
        state = self._server.reject(
            body["target"],
            comment=body.get("comment"),
            code=body.get("code"),
            language=body.get("language"),
            project_id=body.get("project"),
        )
        return f"Rejected: now {state}"

    def _advance(self, body: JsonObject) -> str:
        spans = {name: float(body[name]) for name in _SPANS if name in body}
        if not spans:
            raise ValueError(f"how far? Give {', '.join(_SPANS)}")
        return f"The clock is set to {write_moment(self._server.advance(**spans))}"

    # -- faults

    def _add_fault(self, body: JsonObject) -> str:
        settings = {name: value for name, value in part_of(body, "fault").items() if value not in (None, "")}
        if "times" in settings and settings["times"] == 0:
            settings["times"] = None
        return f"Fault added: {self._server.faults.add(**settings).kind}"

    def _plan_faults(self, body: JsonObject) -> str:
        plan = self._server.faults.plan(
            int(body["seed"]), rate=float(body["rate"]), operation=body.get("operation"), times=body.get("times")
        )
        return f"Random faults planned with seed {plan.seed}"

    def _remove_fault(self, body: JsonObject) -> str:
        faults = self._server.faults
        for each in (*faults, *faults.plans):
            if str(self._numbers.get(each)) == body["fault"]:
                faults.remove(each)
                return "Fault taken back"
        raise StandInError("this fault is over or was taken back already")

    def _clear_faults(self, body: JsonObject) -> str:
        del body
        self._server.faults.clear()
        return "All faults are taken back"

    # -- what happens without a review

    def _fail_sender(self, body: JsonObject) -> str:
        given = {name: body[name] for name in ("code", "reason") if name in body}
        self._server.fail_sender(body["target"], **given)
        return "Provisioning failed: the sender is in ERROR"

    def _set_quality(self, body: JsonObject) -> str:
        self._server.set_quality(body["target"], body["rating"])
        return f"Quality rating set to {body['rating']}"

    def _set_test_number(self, body: JsonObject) -> str:
        self._server.set_test_number(body["target"], body["number"], body["state"])
        return f"{body['number']} is {body['state']}"

    def _set_state(self, body: JsonObject) -> str:
        self._server.set_state(
            body["target"], body["state"], language=body.get("language"), project_id=body.get("project")
        )
        return f"Now {body['state']}"

    def _set_sends(self, body: JsonObject) -> str:
        sends = int(body["count"])
        self._server.set_sends(body["target"], sends, language=body.get("language"), project_id=body.get("project"))
        return f"Sent {sends} times"

    def _publish(self, body: JsonObject) -> str:
        self._server.publish(
            body["trigger"],
            body["target"],
            language=body.get("language"),
            project_id=body.get("project"),
            **part_of(body, "fields"),
        )
        return f"Published {body['trigger']}"

    def _resend(self, body: JsonObject) -> str:
        self._server.resend(body["delivery"])
        return "Sent again"

    # -- things that exist elsewhere

    def _add_project(self, body: JsonObject) -> str:
        return f"Project {self._server.add_project(body.get('project'))} added"

    def _add_projects(self, body: JsonObject) -> str:
        return f"{len(self._server.add_projects(int(body['count'])))} projects added"

    def _add_access_key(self, body: JsonObject) -> str:
        given = {name: body[name] for name in ("key_id", "key_secret") if name in body}
        key = self._server.add_access_key(body.get("project"), **given)
        return f"Access key {key.key_id} added; its secret is {key.key_secret}"

    def _revoke_access_key(self, body: JsonObject) -> str:
        self._server.revoke_access_key(body["key_id"])
        return f"Access key {body['key_id']} revoked"

    def _add_flow(self, body: JsonObject) -> str:
        more = {name: body[name] for name in ("status", "flow_id") if name in body}
        screens = tuple(str(body.get("screens", "")).replace(",", " ").split())
        key = self._server.add_flow(body["name"], screens=screens, project_id=body.get("project"), **more)
        return f"Flow {key} added"

    def _add_conversation_app(self, body: JsonObject) -> str:
        more = {name: body[name] for name in ("region",) if name in body}
        key = self._server.add_conversation_app(
            body.get("app_id"), project_id=body.get("project"), **more, **part_of(body, "channels")
        )
        return f"Conversation app {key} added"

    def _reset(self, body: JsonObject) -> str:
        del body
        self._server.reset()
        return "Everything is as in the beginning"
