"""The tree of resources; each group is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from sinch_provisioning.runtime.messages import Caller
from sinch_provisioning.runtime.resource import Browsable

if TYPE_CHECKING:
    from .bundles import BundlesResource
    from .conversation import ConversationResource
    from .kakaotalk import KakaoTalkResource
    from .rcs import RcsResource
    from .sms import SmsResource
    from .webhooks import WebhooksResource
    from .whatsapp import WhatsAppResource


class Resources(Browsable):
    """The resources that a client has as attributes; the client itself sends the calls."""

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """The operations under webhooks."""
        from .webhooks import WebhooksResource

        return WebhooksResource(cast(Caller, self))

    @cached_property
    def whatsapp(self) -> WhatsAppResource:
        """The operations under whatsapp."""
        from .whatsapp import WhatsAppResource

        return WhatsAppResource(cast(Caller, self))

    @cached_property
    def bundles(self) -> BundlesResource:
        """The operations under bundles."""
        from .bundles import BundlesResource

        return BundlesResource(cast(Caller, self))

    @cached_property
    def kakaotalk(self) -> KakaoTalkResource:
        """The operations under kakaotalk."""
        from .kakaotalk import KakaoTalkResource

        return KakaoTalkResource(cast(Caller, self))

    @cached_property
    def conversation(self) -> ConversationResource:
        """The operations under conversation."""
        from .conversation import ConversationResource

        return ConversationResource(cast(Caller, self))

    @cached_property
    def rcs(self) -> RcsResource:
        """The operations under rcs."""
        from .rcs import RcsResource

        return RcsResource(cast(Caller, self))

    @cached_property
    def sms(self) -> SmsResource:
        """The operations under sms."""
        from .sms import SmsResource

        return SmsResource(cast(Caller, self))
