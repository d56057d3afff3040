from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class KakaoTalkTemplateCategoryName(OpenStrEnum):
    """Category name, in Korean."""

    구매 = "구매"
    기타 = "기타"
    리포팅 = "리포팅"
    배송 = "배송"
    법적고지 = "법적고지"
    서비스이용 = "서비스이용"
    업무알림 = "업무알림"
    예약 = "예약"
    쿠폰_포인트 = "쿠폰/포인트"
    회원 = "회원"
    UNRECOGNIZED = "UNRECOGNIZED"


KakaoTalkTemplateCategoryNameLiteral: TypeAlias = Literal[
    "구매",
    "기타",
    "리포팅",
    "배송",
    "법적고지",
    "서비스이용",
    "업무알림",
    "예약",
    "쿠폰/포인트",
    "회원",
    "UNRECOGNIZED",
]
