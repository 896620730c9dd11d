"""Records: frozen dataclasses that hold what a file says, with the keys that this version does not know.

A table whose values all have the right types becomes a record at once. Any other is validated by pydantic, from the
same annotations: it converts what can be converted, and words what is wrong. Its import takes longer than loading a
small meeting, so that it is imported only then.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys
from collections.abc import Callable, Mapping
from types import NoneType, SimpleNamespace, UnionType
from typing import (
    Annotated,
    Any,
    ClassVar,
    Literal,
    Self,
    TypeVar,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

RecordT = TypeVar("RecordT", bound="Record")

Checks = Mapping[type, Callable[[Any], Any] | None]
"""By the type of a value: what gives it as the record holds it; None where it is held as it is."""


class UnsureError(ValueError):
    """A table is for pydantic to judge."""


class Rule:
    """A rule for the values of a field, in its annotation: `Annotated[int, Rule(ge=0)]`.

    `check` gives a value as it is held, or raises ValueError; `before`: it comes before the type is looked at. `limits`
    have the names that they have in pydantic's schemas: ge, min_length, pattern.
    """

    def __init__(self, check: Callable[[Any], Any] | None = None, *, before: bool = False, **limits: Any) -> None:
        self.check = check
        self.before = before
        self.limits = limits

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], Any]) -> Any:
        """Give pydantic the rule."""
        from pydantic_core import core_schema  # noqa: PLC0415

        schema = handler(source)
        if self.check is None:
            return {**schema, **self.limits}
        if self.before:
            return core_schema.no_info_before_validator_function(self.check, schema)
        return core_schema.no_info_after_validator_function(self.check, schema)

    def added_to(self, checks: Checks) -> Checks:
        """Add the rule to the checks of a plain type; where it cannot be added, pydantic judges every value."""
        check = self.check or (self._at_least if self.limits.keys() == {"ge"} else None)
        if check is None or self.before or any(checks.values()):
            return {}
        return dict.fromkeys(checks, check)

    def _at_least(self, value: int) -> int:
        if value < self.limits["ge"]:
            raise UnsureError
        return value


def file_key(field: str) -> str:
    """Give the key that a field has in the file: `for_` is written `for`."""
    return field.rstrip("_")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(dataclasses.field,))
class Record:
    """The base of records. A field is an annotation, with its default; a record without a required field is invalid."""

    fields: ClassVar[dict[str, dataclasses.Field[Any]]]
    """The fields by name, in order."""
    _defaults: ClassVar[dict[str, Any]]
    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "extra": "allow",
        "populate_by_name": True,
        "alias_generator": file_key,
    }

    extras: Mapping[str, Any] = {}
    """The keys that this version does not know; they are written back."""

    def __init_subclass__(cls) -> None:
        """Make the class a dataclass, with the methods below in place of generated ones, which take time at import."""
        dataclasses.dataclass(init=False, repr=False, eq=False, match_args=False, kw_only=True)(cls)
        made: Any = cls
        cls.fields = {field.name: field for field in dataclasses.fields(made)}
        cls._defaults = {}
        for name, field in cls.fields.items():
            if field.default_factory is not dataclasses.MISSING:
                cls._defaults[name] = field.default_factory()
            elif field.default is not dataclasses.MISSING:
                cls._defaults[name] = field.default

    def __init__(self, **values: Any) -> None:
        """Create a record; a ValidationError says which field is missing or wrong."""
        object.__setattr__(self, "__dict__", self.model_validate(values).__dict__)

    def __post_init__(self) -> None:
        """Part the fields from unknown keys, which pydantic stores among them."""
        if len(self.__dict__) > len(self.fields):
            values = {name: value for name, value in self.__dict__.items() if name in self.fields}
            extras = {name: value for name, value in self.__dict__.items() if name not in self.fields}
            object.__setattr__(self, "__dict__", {**values, "extras": extras})

    @classmethod
    def model_validate(cls, table: Any) -> Self:
        """Make a record from a table; named as in pydantic, so that `store.validation` reads both kinds."""
        try:
            return _plain(cls, table)
        except ValueError:
            validated: Self = adapter(cls).validate_python(table)
            return validated

    @classmethod
    def unchecked(cls, **values: Any) -> Self:
        """Create a record from values that are known to be right."""
        record = object.__new__(cls)
        object.__setattr__(record, "__dict__", {**cls._defaults, **values})
        return record

    def with_(self, **fields: object) -> Self:
        """Give a copy with some fields replaced; the values are taken as they are."""
        copied = object.__new__(type(self))
        object.__setattr__(copied, "__dict__", {**self.__dict__, **fields})
        return copied

    def __eq__(self, other: object) -> bool:
        """Compare all fields and unknown keys."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        """Hash the fields; a record with a dictionary has no hash."""
        return hash(tuple(map(self.__dict__.get, self.fields)))

    def __repr__(self) -> str:
        """Write the fields and unknown keys."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse any change."""
        raise dataclasses.FrozenInstanceError(name)

    def __delattr__(self, name: str) -> None:
        """Refuse any change."""
        raise dataclasses.FrozenInstanceError(name)


def problems_of(error: ValueError) -> list[Any]:
    """List the details of a ValidationError of pydantic, which cannot be named where pydantic is not imported."""
    details: list[Any] = getattr(error, "errors", list)()
    return details


_adapters: dict[Any, Any] = {}


def adapter(kind: type[Record]) -> Any:
    """Give pydantic's adapter of a kind of record, which validates tables."""
    from pydantic import TypeAdapter  # noqa: PLC0415

    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


_field_checks: dict[Any, dict[str, tuple[str, Checks]]] = {}
"""The checks of each kind of record: by key, the field and its checks."""


def _checks_of(kind: type[Record]) -> dict[str, tuple[str, Checks]]:
    """Give the checks by key; none, so that pydantic judges, if the kind has rules for the whole record."""
    if kind not in _field_checks:
        plain = kind.__post_init__ is Record.__post_init__
        checks = _checks_by_annotation(kind) if plain else {}
        found = {name: (name, checks[field.type]) for name, field in kind.fields.items()} if plain else {}
        _field_checks[kind] = {file_key(name): checks for name, checks in found.items()} | found
    return _field_checks[kind]


def _checks_by_annotation(kind: type[Record]) -> dict[Any, Checks]:
    """Give the checks of each annotation of a kind; many fields have the same."""
    once = SimpleNamespace(__annotations__={str(field.type): field.type for field in kind.fields.values()})
    hints = get_type_hints(once, vars(sys.modules[kind.__module__]), include_extras=True)
    return {annotation: _checks(hint) for annotation, hint in hints.items()}


def _plain(kind: type[RecordT], table: Any) -> RecordT:
    """Make a record from a table whose values all have the right types; a ValueError leaves the others to pydantic."""
    known = _checks_of(kind)
    values = {**kind._defaults}
    try:
        for key, value in table.items():
            name, checks = known[key]
            check = checks[type(value)]
            values[name] = value if check is None else check(value)
    except (AttributeError, KeyError) as error:
        raise UnsureError from error
    if len(values) < len(kind.fields):
        raise UnsureError
    record = object.__new__(kind)
    object.__setattr__(record, "__dict__", values)
    return record


def _checks(kind: Any) -> Checks:
    """Give the checks of an annotation; a value of another type is for pydantic to judge."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        checks = _checks(inner[0])
        for rule in inner[1:]:
            checks = rule.added_to(checks)
        return checks
    if origin in (Union, UnionType):
        return {one: check for part in inner for one, check in _checks(part).items()}
    if origin is Literal:
        return {str: {value: value for value in inner}.__getitem__}
    if origin is tuple:
        return _entries(inner)
    if origin is dict:
        return {dict: _values(*map(_checks, inner))}
    if isinstance(kind, type) and issubclass(kind, Record):
        return {dict: lambda table: _plain(kind, table), kind: None}
    return {kind: None} if kind in (str, int, bool, dt.date, dt.datetime, NoneType) else {}


def _entries(kinds: tuple[Any, ...]) -> Checks:
    """Give the checks of a tuple with any number of entries of one type, which a file writes as a list."""
    if kinds[1:] != (...,):
        return {}
    checks = _checks(kinds[0])

    def check(values: Any) -> tuple[Any, ...]:
        return tuple([_checked(checks, value) for value in values])

    return {list: check, tuple: check}


def _values(keys: Checks, checks: Checks) -> Callable[[Any], Any]:
    return lambda table: {_checked(keys, key): _checked(checks, value) for key, value in table.items()}


def _checked(checks: Checks, value: Any) -> Any:
    check = checks[type(value)]
    return value if check is None else check(value)
