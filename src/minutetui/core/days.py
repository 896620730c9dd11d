"""Dates as formal minutes write them."""

from __future__ import annotations

import datetime as dt

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def chinese_date(day: dt.date) -> str:
    """Write a date: 2026年3月5日."""
    return f"{day.year}年{day.month}月{day.day}日"


def english_date(day: dt.date) -> str:
    """Write a date: 5 March 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def half_day(hour: int) -> str:
    """Name the part of the day in Chinese."""
    return "上午" if hour < 12 else "下午" if hour < 18 else "晚上"
