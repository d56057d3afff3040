from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkTemplateSubcategoryEnglishName(OpenStrEnum):
    """Subcategory name, in English."""

    AUTHENTICATION_PASSWORD_LOGIN = "Authentication/Password/Login"
    JOIN_MEMBERSHIP = "Join membership"
    MEMBERSHIP_INFORMATION_MEMBER_SHIP_BENEFITS = "Membership information/Member ship benefits"
    PRE_ORDER_STOCK_ALERTS = "Pre-order/Stock alerts"
    PRODUCT_SUBSCRIPTION = "Product subscription"
    PURCHASE_CANCELLATION = "Purchase cancellation"
    PURCHASE_COMPLETED = "Purchase completed"
    PURCHASE_STATUS = "Purchase status"
    COMPLETED_RESERVATIONS_RESERVATION_HISTORY = "Completed reservations/Reservation history"
    NOTIFICATION_REMINDER = "Notification/Reminder"
    RESERVATION_CANCELLATION = "Reservation cancellation"
    RESERVATION_STATUS = "Reservation status"
    APPLICATION_RECEPTION = "Application reception"
    FEEDBACK_REQUEST = "Feedback request"
    GREETING_MESSAGE_ORDER_CONFIRMATION = "Greeting message/Order confirmation"
    INFORMATION_NOTIFICATION = "Information/Notification"
    NOTIFICATION_FOR_TREATED_DEMANDS = "Notification for treated demands"
    REMINDER_MESSAGE = "Reminder message"
    TOOLS_FOR_USE = "Tools for use"
    VISITING_SERVICE = "Visiting service"
    BILLING = "Billing"
    CONTRACT_QUOTE = "Contract/Quote"
    FEEDBACK = "Feedback"
    NEWSLETTER = "Newsletter"
    SAFETY_DAMAGE_PREVENTION = "Safety/Damage prevention"
    TRANSACTION_NOTIFICATION = "Transaction notification"
    FAILED_SHIPMENT = "Failed shipment"
    SHIPPING_COMPLETED = "Shipping completed"
    SHIPPING_ESTIMATION = "Shipping estimation"
    SHIPPING_STATUS = "Shipping status"
    CHANGE_OF_TERMS_AND_CONDITIONS = "Change of terms and conditions"
    CONSENT_OF_RECEPTION = "Consent of reception"
    DORMANT_ACCOUNT_RELATED = "Dormant account related"
    PRIVACY = "Privacy"
    INTERNAL_BUSINESS_NOTIFICATION = "Internal business notification"
    ORDER_RESERVATION = "Order/Reservation"
    COUPON_ISSUANCE = "Coupon issuance"
    EARN_POINTS = "Earn points"
    INFORMATION_COUPON_POINTS = "Information coupon/Points"
    NOTIFICATION_FOR_COUPON_USE = "Notification for coupon use"
    USE_OF_POINTS = "Use of points"
    OTHERS = "Others"
    UNRECOGNIZED = "UNRECOGNIZED"


KakaoTalkTemplateSubcategoryEnglishNameLiteral: TypeAlias = Literal[
    "Authentication/Password/Login",
    "Join membership",
    "Membership information/Member ship benefits",
    "Pre-order/Stock alerts",
    "Product subscription",
    "Purchase cancellation",
    "Purchase completed",
    "Purchase status",
    "Completed reservations/Reservation history",
    "Notification/Reminder",
    "Reservation cancellation",
    "Reservation status",
    "Application reception",
    "Feedback request",
    "Greeting message/Order confirmation",
    "Information/Notification",
    "Notification for treated demands",
    "Reminder message",
    "Tools for use",
    "Visiting service",
    "Billing",
    "Contract/Quote",
    "Feedback",
    "Newsletter",
    "Safety/Damage prevention",
    "Transaction notification",
    "Failed shipment",
    "Shipping completed",
    "Shipping estimation",
    "Shipping status",
    "Change of terms and conditions",
    "Consent of reception",
    "Dormant account related",
    "Privacy",
    "Internal business notification",
    "Order/Reservation",
    "Coupon issuance",
    "Earn points",
    "Information coupon/Points",
    "Notification for coupon use",
    "Use of points",
    "Others",
    "UNRECOGNIZED",
]
