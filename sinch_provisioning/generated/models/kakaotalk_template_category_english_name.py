from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkTemplateCategoryEnglishName(OpenStrEnum):
    """Category name, in English."""

    BUSINESS_NOTIFICATION = "Business notification"
    COUPON_POINTS = "Coupon/Points"
    CUSTOMER_SERVICE = "Customer service"
    LEGAL_NOTIFICATION = "Legal notification"
    MEMBERSHIP = "Membership"
    OTHERS = "Others"
    PURCHASE = "Purchase"
    REPORTS = "Reports"
    RESERVATION = "Reservation"
    SHIPPING = "Shipping"
    UNRECOGNIZED = "UNRECOGNIZED"


KakaoTalkTemplateCategoryEnglishNameLiteral: TypeAlias = Literal[
    "Business notification",
    "Coupon/Points",
    "Customer service",
    "Legal notification",
    "Membership",
    "Others",
    "Purchase",
    "Reports",
    "Reservation",
    "Shipping",
    "UNRECOGNIZED",
]
