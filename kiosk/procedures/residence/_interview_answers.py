"""Điều đã trả lời: what the interview reads from answers, both to ask on and to find the way."""

from kiosk.domain.conditions import AllOf, AnyOf, Is, IsNot, IsOneOf
from kiosk.domain.facts import SameCommune, Window
from kiosk.law import residence_terms

SAME_COMMUNE = SameCommune("same_commune", "home_commune", "new_commune")
RENEWAL = Window("renewal", "expires_on", residence_terms.RENEWAL_WINDOW_DAYS.number)

NO_HOME = Is("home_commune", "none")

A_HOUSEHOLD = IsNot("who", "org")
A_MINOR_OR_WARD = IsOneOf("who", ("child", "ward"))
SOMEBODY_GROWN = IsOneOf("who", ("self", "proxy"))

BORN_NOT_REGISTERED = Is("birth_registered", "no")
SMALL_CHILD = AllOf((Is("with_parents", "yes"), Is("birth_registered", "yes")))
NO_SMALL_CHILD = AnyOf((SOMEBODY_GROWN, Is("with_parents", "no")))

LONG = AllOf((Is("goal", "long"), A_HOUSEHOLD))
LONG_IN_A_DWELLING = AllOf((LONG, NO_SMALL_CHILD))
# The seventh question of a guardian: a dispute is then asked about by the procedure itself.
AS_A_LODGER = Is("relative_kind", "none")
RENTED_FOR_LONG = AllOf((LONG, AnyOf((Is("dwelling", "rent"), AS_A_LODGER))))
A_RELATIVE_BY_LAW = IsOneOf("relative_kind", ("elderly", "disabled", "minor"))
# Nobody is asked whether a child is under age: it may live with relatives.
A_CHILD_WITH_RELATIVES = AllOf((Is("who", "child"), Is("dwelling", "relative")))
# A house of the closest family may be moved into even while it is disputed; a vehicle or barracks is no house.
A_DISPUTE_MATTERS = AnyOf(
    (IsOneOf("dwelling", ("own", "rent", "religious", "welfare")), A_RELATIVE_BY_LAW, A_CHILD_WITH_RELATIVES)
)

TEMPORARY = AllOf((Is("goal", "temporary"), A_HOUSEHOLD))
NOT_RENEWING = AllOf((Is("stay_length", "long"), IsOneOf("registered_here", ("no", "unsure"))))

NOWHERE = AllOf((Is("goal", "nowhere"), A_HOUSEHOLD, AnyOf((NO_SMALL_CHILD, SMALL_CHILD))))
UNSURE = AllOf((Is("goal", "unsure"), A_HOUSEHOLD, NO_SMALL_CHILD))
NOWHERE_AFTER_ALL = AllOf((UNSURE, NO_HOME))

GUESTS = Is("goal", "guests")
GUESTS_OF_A_HOUSEHOLD = AllOf((GUESTS, A_HOUSEHOLD))
AWAY = AllOf((Is("goal", "away"), A_HOUSEHOLD))
CONFIRM = AllOf((Is("goal", "confirm"), A_HOUSEHOLD))
CHANGE = AllOf((Is("goal", "change"), A_HOUSEHOLD))
DELETE = AllOf((Is("goal", "delete"), A_HOUSEHOLD))
# Only in these two cases do the seven days run from the day of the event itself.
DELETION_DAY_KNOWN = AnyOf(
    (
        AllOf((Is("delete_reason", "abroad"), Is("delete_kind", "permanent"))),
        AllOf((Is("delete_reason", "left"), Is("delete_kind", "temporary"))),
    )
)
