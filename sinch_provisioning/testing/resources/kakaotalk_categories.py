"""KakaoTalk's categories: a small part of those of senders, and those of templates."""

from collections.abc import Iterable, Sequence
from typing import Any, Final


def _subcategories(parent: str, depth: int, tree: dict[str, Any]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for number, (name, inner) in enumerate(tree.items(), start=1):
        code = f"{number:03}" if depth == 1 else f"{number:04}"
        made.append(
            {
                "parentCode": parent,
                "depth": depth,
                "code": code,
                "name": name,
                "subcategories": _subcategories(code, depth + 1, dict.fromkeys(inner, ()) if depth == 2 else inner)
                if depth < 3
                else [],
            }
        )
    return made


_SENDERS: Final[dict[str, dict[str, Sequence[str]]]] = {
    "건강": {"병원": ("종합병원", "피부과", "치과"), "약국": ("약국",)},
    "교육": {"학교": ("유치원", "초등학교", "대학교"), "학원": ("어학", "예체능")},
    "금융": {"은행": ("은행",), "보험": ("생명보험", "손해보험")},
    "쇼핑": {"온라인": ("종합몰", "패션"), "오프라인": ("백화점", "마트")},
    "여행": {"숙박": ("호텔", "펜션"), "교통": ("항공", "버스")},
}

SENDER_CATEGORIES: Final[list[dict[str, Any]]] = [
    *_subcategories("", 1, _SENDERS),
    {
        "parentCode": "",
        "depth": 1,
        "code": "019",
        "name": "기타",
        "subcategories": [
            {
                "parentCode": "019",
                "depth": 2,
                "code": "0006",
                "name": "기타",
                "subcategories": [
                    {"parentCode": "0006", "depth": 3, "code": "0001", "name": "기타", "subcategories": []}
                ],
            }
        ],
    },
]

_TEMPLATES: Final[dict[tuple[str, str], tuple[tuple[str, str], ...]]] = {
    ("회원", "Membership"): (
        ("회원가입", "Join membership"),
        ("인증/비밀번호/로그인", "Authentication/Password/Login"),
        ("회원정보/회원혜택", "Membership information/Member ship benefits"),
    ),
    ("구매", "Purchase"): (
        ("구매완료", "Purchase completed"),
        ("상품가입", "Product subscription"),
        ("진행상태", "Purchase status"),
        ("구매취소", "Purchase cancellation"),
        ("구매예약/입고알림", "Pre-order/Stock alerts"),
    ),
    ("예약", "Reservation"): (
        ("예약완료/예약내역", "Completed reservations/Reservation history"),
        ("예약상태", "Reservation status"),
        ("예약취소", "Reservation cancellation"),
        ("예약알림/리마인드", "Notification/Reminder"),
    ),
    ("서비스이용", "Customer service"): (
        ("이용안내/공지", "Information/Notification"),
        ("신청접수", "Application reception"),
        ("처리완료", "Notification for treated demands"),
        ("이용도구", "Tools for use"),
        ("방문서비스", "Visiting service"),
        ("피드백 요청", "Feedback request"),
        ("구매감사/이용확인", "Greeting message/Order confirmation"),
        ("리마인드", "Reminder message"),
    ),
    ("리포팅", "Reports"): (
        ("피드백", "Feedback"),
        ("요금청구", "Billing"),
        ("계약/견적", "Contract/Quote"),
        ("안전/피해예방", "Safety/Damage prevention"),
        ("뉴스레터", "Newsletter"),
        ("거래알림", "Transaction notification"),
    ),
    ("배송", "Shipping"): (
        ("배송상태", "Shipping status"),
        ("배송예정", "Shipping estimation"),
        ("배송완료", "Shipping completed"),
        ("배송실패", "Failed shipment"),
    ),
    ("법적고지", "Legal notification"): (
        ("수신동의", "Consent of reception"),
        ("개인정보", "Privacy"),
        ("약관변경", "Change of terms and conditions"),
        ("휴면 관련", "Dormant account related"),
    ),
    ("업무알림", "Business notification"): (
        ("주문/예약", "Order/Reservation"),
        ("내부 업무 알림", "Internal business notification"),
    ),
    ("쿠폰/포인트", "Coupon/Points"): (
        ("쿠폰발급", "Coupon issuance"),
        ("쿠폰사용", "Notification for coupon use"),
        ("포인트적립", "Earn points"),
        ("포인트사용", "Use of points"),
        ("쿠폰/포인트안내", "Information coupon/Points"),
    ),
    ("기타", "Others"): (("기타", "Others"),),
}


def _code(category: int, subcategory: int) -> str:
    last = len(_TEMPLATES)
    return "999999" if category == last else f"{category:03}{subcategory:03}"


TEMPLATE_CATEGORIES: Final[list[dict[str, Any]]] = [
    {
        "name": name,
        "nameEnglish": english,
        "subcategories": [
            {
                "code": _code(category, number),
                "name": korean,
                "nameEnglish": in_english,
                "groupName": name,
                "inclusion": f"{in_english}.",
                "exclusion": "",
            }
            for number, (korean, in_english) in enumerate(subcategories, start=1)
        ],
    }
    for category, ((name, english), subcategories) in enumerate(_TEMPLATES.items(), start=1)
]

_TEMPLATE_CODES: Final[frozenset[Any]] = frozenset(
    sub["code"] for each in TEMPLATE_CATEGORIES for sub in each["subcategories"]
)


def has_template_category(code: str) -> bool:
    """Tell whether templates may have a category."""
    return code in _TEMPLATE_CODES


def has_sender_category(codes: Iterable[str | None]) -> bool:
    """Tell whether top, middle and sub code lead down the tree of categories; a draft may stop on the way."""
    level: Any = SENDER_CATEGORIES
    ended = False
    for code in codes:
        if code is None:
            ended = True
            continue
        found = None if ended else next((each for each in level if each["code"] == code), None)
        if found is None:
            return False
        level = found["subcategories"]
    return True
