"""The events of the API's webhooks; each class is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .models.bundle_done import BundleDone as BundleDone
    from .models.kakaotalk_sender_active import KakaoTalkSenderActive as KakaoTalkSenderActive
    from .models.kakaotalk_sender_comment_added import KakaoTalkSenderCommentAdded as KakaoTalkSenderCommentAdded
    from .models.kakaotalk_sender_inactive import KakaoTalkSenderInactive as KakaoTalkSenderInactive
    from .models.kakaotalk_sender_rejected import KakaoTalkSenderRejected as KakaoTalkSenderRejected
    from .models.kakaotalk_template_approved import KakaoTalkTemplateApproved as KakaoTalkTemplateApproved
    from .models.kakaotalk_template_comment_added import KakaoTalkTemplateCommentAdded as KakaoTalkTemplateCommentAdded
    from .models.kakaotalk_template_rejected import KakaoTalkTemplateRejected as KakaoTalkTemplateRejected
    from .models.rcs_account_comment_added import RcsAccountCommentAdded as RcsAccountCommentAdded
    from .models.rcs_brand_registration_process_status_updated import (
        RcsBrandRegistrationProcessStatusUpdated as RcsBrandRegistrationProcessStatusUpdated,
    )
    from .models.rcs_sender_comment_added import RcsSenderCommentAdded as RcsSenderCommentAdded
    from .models.rcs_sender_operator_status_updated import (
        RcsSenderOperatorStatusUpdated as RcsSenderOperatorStatusUpdated,
    )
    from .models.rcs_sender_status_updated import RcsSenderStatusUpdated as RcsSenderStatusUpdated
    from .models.whatsapp_account_comment_added import WhatsAppAccountCommentAdded as WhatsAppAccountCommentAdded
    from .models.whatsapp_account_daily_limit_changed import (
        WhatsAppAccountDailyLimitChanged as WhatsAppAccountDailyLimitChanged,
    )
    from .models.whatsapp_account_onboarded import WhatsAppAccountOnboarded as WhatsAppAccountOnboarded
    from .models.whatsapp_account_pending_verification import (
        WhatsAppAccountPendingVerification as WhatsAppAccountPendingVerification,
    )
    from .models.whatsapp_account_rejected import WhatsAppAccountRejected as WhatsAppAccountRejected
    from .models.whatsapp_sender_active import WhatsAppSenderActive as WhatsAppSenderActive
    from .models.whatsapp_sender_comment_added import WhatsAppSenderCommentAdded as WhatsAppSenderCommentAdded
    from .models.whatsapp_sender_daily_limit_changed import (
        WhatsAppSenderDailyLimitChanged as WhatsAppSenderDailyLimitChanged,
    )
    from .models.whatsapp_sender_deleted import WhatsAppSenderDeleted as WhatsAppSenderDeleted
    from .models.whatsapp_sender_display_name_updated import (
        WhatsAppSenderDisplayNameUpdated as WhatsAppSenderDisplayNameUpdated,
    )
    from .models.whatsapp_sender_error import WhatsAppSenderError as WhatsAppSenderError
    from .models.whatsapp_sender_inactive import WhatsAppSenderInactive as WhatsAppSenderInactive
    from .models.whatsapp_sender_pending_verification import (
        WhatsAppSenderPendingVerification as WhatsAppSenderPendingVerification,
    )
    from .models.whatsapp_sender_quality_rating_changed import (
        WhatsAppSenderQualityRatingChanged as WhatsAppSenderQualityRatingChanged,
    )
    from .models.whatsapp_sender_rejected import WhatsAppSenderRejected as WhatsAppSenderRejected
    from .models.whatsapp_sender_username_updated import WhatsAppSenderUsernameUpdated as WhatsAppSenderUsernameUpdated
    from .models.whatsapp_template_approved import WhatsAppTemplateApproved as WhatsAppTemplateApproved
    from .models.whatsapp_template_category_future_update import (
        WhatsAppTemplateCategoryFutureUpdate as WhatsAppTemplateCategoryFutureUpdate,
    )
    from .models.whatsapp_template_category_updated import (
        WhatsAppTemplateCategoryUpdated as WhatsAppTemplateCategoryUpdated,
    )
    from .models.whatsapp_template_comment_added import WhatsAppTemplateCommentAdded as WhatsAppTemplateCommentAdded
    from .models.whatsapp_template_deleted import WhatsAppTemplateDeleted as WhatsAppTemplateDeleted
    from .models.whatsapp_template_quality_score_updated import (
        WhatsAppTemplateQualityScoreUpdated as WhatsAppTemplateQualityScoreUpdated,
    )
    from .models.whatsapp_template_rejected import WhatsAppTemplateRejected as WhatsAppTemplateRejected
    from .models.whatsapp_template_status_updated import WhatsAppTemplateStatusUpdated as WhatsAppTemplateStatusUpdated
    from .models.whatsapp_waba_account_changed import WhatsAppWabaAccountChanged as WhatsAppWabaAccountChanged

EVENT_MODELS: Final[dict[str, str]] = {
    "WHATSAPP_ACCOUNT_COMMENT_ADDED": "WhatsAppAccountCommentAdded",
    "WHATSAPP_ACCOUNT_ONBOARDED": "WhatsAppAccountOnboarded",
    "WHATSAPP_ACCOUNT_REJECTED": "WhatsAppAccountRejected",
    "WHATSAPP_ACCOUNT_PENDING_VERIFICATION": "WhatsAppAccountPendingVerification",
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED": "WhatsAppAccountDailyLimitChanged",
    "WHATSAPP_WABA_ACCOUNT_CHANGED": "WhatsAppWabaAccountChanged",
    "WHATSAPP_SENDER_COMMENT_ADDED": "WhatsAppSenderCommentAdded",
    "WHATSAPP_SENDER_ACTIVE": "WhatsAppSenderActive",
    "WHATSAPP_SENDER_INACTIVE": "WhatsAppSenderInactive",
    "WHATSAPP_SENDER_PENDING_VERIFICATION": "WhatsAppSenderPendingVerification",
    "WHATSAPP_SENDER_REJECTED": "WhatsAppSenderRejected",
    "WHATSAPP_SENDER_ERROR": "WhatsAppSenderError",
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED": "WhatsAppSenderDailyLimitChanged",
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED": "WhatsAppSenderQualityRatingChanged",
    "WHATSAPP_SENDER_DELETED": "WhatsAppSenderDeleted",
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED": "WhatsAppSenderDisplayNameUpdated",
    "WHATSAPP_SENDER_USERNAME_UPDATED": "WhatsAppSenderUsernameUpdated",
    "WHATSAPP_TEMPLATE_COMMENT_ADDED": "WhatsAppTemplateCommentAdded",
    "WHATSAPP_TEMPLATE_APPROVED": "WhatsAppTemplateApproved",
    "WHATSAPP_TEMPLATE_REJECTED": "WhatsAppTemplateRejected",
    "WHATSAPP_TEMPLATE_STATUS_UPDATED": "WhatsAppTemplateStatusUpdated",
    "WHATSAPP_TEMPLATE_DELETED": "WhatsAppTemplateDeleted",
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED": "WhatsAppTemplateQualityScoreUpdated",
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED": "WhatsAppTemplateCategoryUpdated",
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE": "WhatsAppTemplateCategoryFutureUpdate",
    "BUNDLE_DONE": "BundleDone",
    "KAKAOTALK_SENDER_ACTIVE": "KakaoTalkSenderActive",
    "KAKAOTALK_SENDER_INACTIVE": "KakaoTalkSenderInactive",
    "KAKAOTALK_SENDER_REJECTED": "KakaoTalkSenderRejected",
    "KAKAOTALK_SENDER_COMMENT_ADDED": "KakaoTalkSenderCommentAdded",
    "KAKAOTALK_TEMPLATE_COMMENT_ADDED": "KakaoTalkTemplateCommentAdded",
    "KAKAOTALK_TEMPLATE_APPROVED": "KakaoTalkTemplateApproved",
    "KAKAOTALK_TEMPLATE_REJECTED": "KakaoTalkTemplateRejected",
    "RCS_ACCOUNT_COMMENT_ADDED": "RcsAccountCommentAdded",
    "RCS_SENDER_STATUS_UPDATED": "RcsSenderStatusUpdated",
    "RCS_SENDER_OPERATOR_STATUS_UPDATED": "RcsSenderOperatorStatusUpdated",
    "RCS_SENDER_COMMENT_ADDED": "RcsSenderCommentAdded",
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED": "RcsBrandRegistrationProcessStatusUpdated",
}
"""The name of each event's class, by its trigger."""

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "WhatsAppAccountCommentAdded",
    "WhatsAppAccountOnboarded",
    "WhatsAppAccountRejected",
    "WhatsAppAccountPendingVerification",
    "WhatsAppAccountDailyLimitChanged",
    "WhatsAppWabaAccountChanged",
    "WhatsAppSenderCommentAdded",
    "WhatsAppSenderActive",
    "WhatsAppSenderInactive",
    "WhatsAppSenderPendingVerification",
    "WhatsAppSenderRejected",
    "WhatsAppSenderError",
    "WhatsAppSenderDailyLimitChanged",
    "WhatsAppSenderQualityRatingChanged",
    "WhatsAppSenderDeleted",
    "WhatsAppSenderDisplayNameUpdated",
    "WhatsAppSenderUsernameUpdated",
    "WhatsAppTemplateCommentAdded",
    "WhatsAppTemplateApproved",
    "WhatsAppTemplateRejected",
    "WhatsAppTemplateStatusUpdated",
    "WhatsAppTemplateDeleted",
    "WhatsAppTemplateQualityScoreUpdated",
    "WhatsAppTemplateCategoryUpdated",
    "WhatsAppTemplateCategoryFutureUpdate",
    "BundleDone",
    "KakaoTalkSenderActive",
    "KakaoTalkSenderInactive",
    "KakaoTalkSenderRejected",
    "KakaoTalkSenderCommentAdded",
    "KakaoTalkTemplateCommentAdded",
    "KakaoTalkTemplateApproved",
    "KakaoTalkTemplateRejected",
    "RcsAccountCommentAdded",
    "RcsSenderStatusUpdated",
    "RcsSenderOperatorStatusUpdated",
    "RcsSenderCommentAdded",
    "RcsBrandRegistrationProcessStatusUpdated",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(__name__.rpartition(".")[0] + ".models"), name)
