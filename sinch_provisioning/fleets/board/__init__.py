"""The board of a fleet: who is stuck, in which state, why, since when, and who has to act.

    from sinch_provisioning.fleets import board

    board.write_html(lines, "board.html", title="Acme's customers", at=datetime.now(UTC))

A `Line` is about one resource of one project. `lines_of` makes them of a project's plan or report; `write_html`,
`write_json` and `write_csv` write any number of them without holding more than one.
"""

from sinch_provisioning.fleets.board.line import Line, Standing
from sinch_provisioning.fleets.board.outcomes import lines_of
from sinch_provisioning.fleets.board.page import write_html
from sinch_provisioning.fleets.board.tables import write_csv, write_json

__all__ = ["Line", "Standing", "lines_of", "write_csv", "write_html", "write_json"]
