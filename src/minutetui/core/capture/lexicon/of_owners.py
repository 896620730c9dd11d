"""What the grammar needs to know of a language to read who does something.

The texts are regular expressions where nothing else is said; plain words are compared as they are, in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OwnerWords:
    """Who does something: the words around owners, and whole actions that name them without a sign."""

    joiners: str
    """Between two owners."""
    joins_next: str
    """Between two owners who do something together, as a verb: 会同; can be empty."""
    leads: str
    """After an owner who leads."""
    supports: str
    """After an owner who supports."""
    owner_fields: str
    """Before the colon and the names of owners."""
    lead_fields: str
    """Before the colon and the names of those who lead."""
    support_fields: str
    """Before the colon and the names of those who support."""
    field_questions: tuple[tuple[str, str], ...]
    """Words before a colon that ask for the parts of an action, and the word for the field: who, owner; can be empty.

    They count in an action that has all of them and no other colon; of what is to be done the field is empty."""
    field_tasks: str
    """What begins a word for owners or a deadline and is what they have to do: 整改责任人."""
    tasks_of: str
    """Before a colon, a task and the group `who`, which names its owners."""
    named: tuple[str, ...]
    """Whole actions with the same groups, in which the owners are certain without a sign."""
    asks: str
    """Before the name of somebody who is asked to do something: 请; empty where none precedes it."""
    does: str
    """Directly after the name of one who does something; `dropped` finds what is no part of the task."""
    acts: str
    """The same where the verb is not known: what the name before it does not qualify; the text then stays whole."""
    also_words: tuple[str, ...]
    """Plain first names that also begin a task or a sentence as words: Mark the exits, 国庆值班."""
    in_clause: str
    """Before the owner of what is to be done, in a later clause or a bracket: … (Derek to sort); can be empty."""
    comma_asks: str
    """Between a name and what that person is asked to do: Fiona, please send …; can be empty."""
    lets: tuple[str, ...]
    """Directly after a name, before that of another who is told to do something: 要."""
    with_words: str
    """Between two owners, beside `joiners`: with; can be empty."""
    helped: str
    """One of the `with_words`, before those who support the others: with help from; can be empty."""
    leader: str
    """A bracket that says who of several owners leads, `who`: (Jo leads); can be empty."""
    explained: str
    """At the end of a text, a name that is not known; a role in brackets after it explains it; can be empty."""
    no_family: str
    """After a given name at the end of a text, a word with a capital that is no family name: Monday; can be empty."""
    no_doer: str
    """Directly after a name that is no owner: 李明的同事."""
    named_last: tuple[str, ...]
    """Whole actions, `what`, with those who do them, `who`, at the end; perhaps with a deadline, `when`."""
    task_begins: tuple[str, ...]
    """Plain words with which `tasks_of` begin."""
    task_of_name: str
    """Before the name of an attendee who begins a task without a colon: ACTION Leo - check it; can be empty."""
    task_verbs: str
    """After such a name, before what is to be done; can be empty."""
    field_stems: tuple[str, ...]
    """Plain: one of these is in every text that says owners or a deadline before a colon."""
    after_price: str
    """After a number with the sign of an owner, which is then a price or a time: @2 each; can be empty."""
    unknown: str
    """After a joiner: a further owner, `who`, whom nobody knows, and no task or time: contractor, the caretaker."""
    group: str
    """After a joiner: people, `who`, whom nobody knows, before what they do or the end: two volunteers, 施工队."""
    doubtful: str
    """After a joiner: what may be people whom nobody knows, and is no task: locksmith to fit the lock; or a thing."""
    thing: str
    """After a joiner: what is no person and no task: finance report; can be empty."""
    leads_it: str
    """Directly after the name of one who does what a label says: Fence: Ann owns it; can be empty."""
    contracted: str
    """Directly after the name of one who does something, joined to it: 'll; can be empty."""
    possessive: str
    """After a name with its sign: it is said whose something is, and not who does it: @Ann's sister."""
    nobody_yet: tuple[str, ...]
    """Plain words in place of an owner who is not known yet."""
    and_word: str
    """A word between two owners; empty where none stands between spaces."""
    and_inside: str
    """What joins two owners without a space: 和; can be empty."""
    before_owner: str
    """Plain characters directly before an owner that are removed with it: 由; can be empty."""
    after_account: str
    """After an account of a network, which is no owner: a word that goes on with the sentence; can be empty."""
    to_all: str
    """The sign of an owner before all members of a group, who are told something and own nothing: 群里@所有人."""
    may_be_named: str
    """One of these is in every action of `named`."""
    may_be_last: str
    """One of these is in every action of `named_last`."""
    group_people: str
    """A group at the beginning, with who is in it in brackets, the group `who`: Sub-group (Ann, Bo); can be empty."""
    task_labels: tuple[str, ...]
    """Before a colon, plain: what follows is a task if it says who does it: Next steps: Ann to call the bank."""
    task_last: str
    """At the end of a task: that it is one, and in the group `who`, who does it: call the bank (action: Ann)."""
    supported: str | tuple[str, ...]
    """Those who support, after what is to be done: …，办公室配合; can be empty."""
    next_clause: str
    """Between what one and what another person does: Ann will draft it, Bo to check it; can be empty."""
    each_begins: str
    """Before a name with which the task of one of several people begins, anywhere in a text."""
    each_does: str
    """After that name: what the person does, as the minutes say it: Jean drafts the letter."""
    each_when: str
    """After that name: a time, which ends where the next task begins: Ken in spring."""
    needs_object: str
    """Directly before the sign of a person who belongs to the sentence: ask @Ann, 跟＠张伟; with the space, if any."""
    clause_of_noun: str
    """Directly after the name with such a sign: what the person did with the thing named next: 提供的; can be empty."""
    everybody: tuple[str, ...]
    """Words in a bracket beside a deadline for all people: by Friday (all). Elsewhere they can mean all of a thing."""
    abbreviated: str
    """Small letters in a bracket that are no initials: (pm), (eg), (tbc)."""
    asked: str
    """How a text begins whose list of people are those who are asked, and not those who do it: Invite Sal, Bev."""
    reached: str
    """How such a text begins that names who is meant itself, so that people after it can do it: Call the landlord."""
    both: str
    """At the end of such a text, and of no task."""
    gets: str
    """What somebody gets, and has not to do: Clerk to write to Tom, Gwen to receive a copy."""
    assigns: str
    """In a plain sentence with its owners: it gives them a task, so that it is offered as an action."""
    assigns_first: str
    """How such a sentence begins, before those who are told to do something; can be empty."""
    tells: str
    """What somebody said or did, before such a word and before a deadline: the sentence gives no task."""
    done: str
    """The same anywhere in it."""


@dataclass(frozen=True)
class AssignedWords:
    """How an action says who does it beside the name, in a language without a space after a name."""

    before: str = ""
    """Before names, with the groups `lead`, `support` and `owner`: what part they have."""
    part_stems: tuple[str, ...] = ()
    """Plain: one of these is in every text that says of somebody who leads or supports."""
    charged: str = ""
    """Directly after names inside a task: that they see to it, or do it again and again: 卫生邓凯每周检查."""
    not_charged: str = ""
    """At the end of what precedes those names: something is done about them, and not by them: 关于."""
    led: str = ""
    """Directly after what is to be done, somebody who leads: 清淤工程由城管办牵头."""
    checks: str = ""
    """What a second owner does with the work of the first, and nothing else in that clause: 会签; can be empty."""
    praised: str = ""
    """Before people who are praised or blamed for what they did, and are to do nothing: 表扬."""
    checked_by: str = ""
    """Before those who only check the work, or are told of it: 验收人."""
    next_part: str = ""
    """After a name and a space, words that say the part of the next person, and not that of this one."""
    function: str = ""
    """Before names: for what part of the work somebody is there."""
    charge: str = ""
    """After names: that they do it."""
    due: str = ""
    """Before a deadline."""
    days: str = ""
    """A first and a last day: 12月1日—15日."""
    timed: str = ""
    """What clearly says when, though it may not be read as a deadline."""
    by: str = ""
    """A deadline, before what is to be done by then: 周三前必须到."""
    task: str = ""
    """Before what is to be done, after the owners."""
    beside: str = ""
    """What is beside a name and says nothing of the task: a title, `about` in brackets."""
    part_of: str = ""
    """One of several parts, times or places, directly before who has it: 北片, 周一, 夜班."""
    topic: str = ""
    """What those who do something are said after, without a comma: 供应商那边邓凯去催."""
    events: tuple[str, ...] = ()
    """Plain: after a given name with which a text begins, it is part of the name of an event: 文博会筹备."""
    turn: str = ""
    """In brackets after one of several names: when it is that person's turn, 薛凯（周一三五）."""
    no_owners: str = ""
    """In a task whose names at the end are no owners."""
    given_to: str = ""
    """Before the name of somebody who gets something and does not do it: 给."""
    given_last: str = ""
    """At the end of what precedes somebody with a title: something is given to that person, and to nobody more."""
    supporting: str = ""
    """Whole clauses that name, after one who leads, those, `who`, who `support` or take part."""
    people_last: str = ""
    """Before names in brackets that are those of the people just said: 邀请嘉宾（…）."""
    no_task: str = ""
    """After a name: what is about the person, and nothing that the person does."""
    usual_units: str = ""
    """Before the colon of an action: what units are usually called that are in no list of the meeting: 物业."""
    first: str = ""
    """What somebody does only before what is to be done, directly after the name: 审核后签订."""
    compound: str = ""
    """Nouns that begin with a verb, directly after a unit: 打印机, 检修车."""
    goes_on: str = ""
    """A comma, and then no deadline but what somebody else may do: 工会负责慰问，营业所派车."""
    unit_places: str = ""
    """Those of them that are places, too, at the end of a text: 食堂, where something can be changed."""
    occasion: str = ""
    """After a name and a time: what somebody only comes to, and another arranges: 来开会."""
    group_acts: str = ""
    """A clause of a group, `who`, whom nobody knows; `acts` is what such groups do: 外包公司上线."""
    of_thing: str = ""
    """The end of a bracket that says what a thing is, and not who does it: 资料（王芳提供的）."""
    handed_in: str = ""
    """How a clause begins that says to whom what was done goes: 报总工办."""
    thing: str = ""
    """The end of the name of a thing, which those follow who do something with it: 合同王芳审."""
    noun_last: str = ""
    """After one name: a thing that is dealt with, perhaps by others: 工资补发."""
    plan_last: str = ""
    """After a unit: how a clause ends that only names something: 合作社分红方案."""
    task_sign: str = ""
    """After a name: what certainly is something that the person does, whatever the verb."""
    done_before: str = ""
    """After a name: what is done first, or only if, or has been done: 审核通过后."""
    in_charge: str = ""
    """Directly after a name, to the end of the clause: what the person is in the work, and no office: 牵头人."""
    said_beside: str = ""
    """In brackets after a name: the same, or what the person does in the work."""
    helps: str = ""
    """After a name: that somebody helps others."""
    no_topic: str = ""
    """How a clause begins that is no topic before a name: somebody else acts, or something is done before."""
    verbs: str = ""
    """Plain 汉字 with which what somebody does begins: an unknown word that begins otherwise is about the person."""
