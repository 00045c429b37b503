"""The page's own words. Labels name a thing as neutrally as Arabic allows, and never judge it."""

from __future__ import annotations

__all__ = ["CALENDARS", "ENTITY_TYPES", "EVENT_STATUS", "EVENT_TYPES", "SIGNS", "STATEMENT_TYPES"]

STATEMENT_TYPES = {"direct": "قول مباشر", "indirect": "قول غير مباشر", "mixed": "قول مختلط"}

ENTITY_TYPES = {
    "person": "أشخاص",
    "organization": "هيئات",
    "place": "أماكن",
    "description": "مصادر غير مسماة",
}

EVENT_TYPES = {
    "AGREE": "اتفاق",
    "CONSULT": "تشاور",
    "SUPPORT": "تأييد",
    "CONCEDE": "تنازل",
    "COOPERATE": "تعاون",
    "AID": "معونة",
    "RETREAT": "تراجع",
    "REQUEST": "طلب",
    "ACCUSE": "اتهام",
    "REJECT": "رفض",
    "THREATEN": "تهديد",
    "PROTEST": "احتجاج",
    "SANCTION": "عقوبة",
    "MOBILIZE": "تعبئة",
    "COERCE": "إكراه",
    "ASSAULT": "اعتداء",
}

EVENT_STATUS = {"happened": "روي أنه وقع", "denied": "منفي", "unrealized": "لم يتحقق"}

SIGNS = {"+": "مع", "-": "ضد"}

CALENDARS = {"gregorian": "", "hijri": "هجري", "solar-hijri": "هجري شمسي"}
