"""English verbs that decisions and tasks open with, as data."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Read a list of words, which is easier to read than a list of texts."""
    return frozenset(text.split())


def in_order(text: str) -> tuple[str, ...]:
    """Read a list of words whose order matters."""
    return tuple(text.split())


VERBS = words(
    """
    accept ban add adopt advertise advise agree align allocate amend analyse analyze announce appoint apply
    approve arrange ask assess attend authorise authorize borrow bring buy cancel carry cease chase choose
    circulate clarify collect commend commission compare configure confirm congratulate consult continue convene
    coordinate create decide defer define delegate delete deliver demonstrate deploy develop discuss dispose
    distribute elect employ enable encourage endorse engage ensure enter erect escalate establish evaluate
    examine exclude explain explore extend finalise finalize find finish follow gather get give handle honour
    identify ignore implement improve incorporate inform inspect install instruct interview introduce invest
    investigate invite join keep learn lend liaise license lift listen lodge maintain make meet merge migrate
    modify negotiate nominate notify obtain oppose organise organize oversee pause permit postpone prepare
    prioritise prioritize proceed procure propose protect provide publish pursue push put raise ratify reach
    reaffirm rearrange receive recognise recommend reconvene recruit redraft reduce refer refuse reimburse
    reinstate reject relocate remind remove rename renegotiate renew replace require rerun reschedule rescind
    resolve respond restore retain revert revise rewrite scope scrap see seek select sell send settle ship
    simplify speak spend standardise standardize strengthen submit subscribe summarise summarize suspend take
    teach tell terminate thank tidy transcribe translate treat triage understand unify upload validate vary
    verify waive withdraw write backport benchmark deprecate rebase refactor reproduce reword rework acquire
    affiliate bar co-opt combine condemn defend demolish demote disable disband discontinue dismantle dismiss
    dissolve ditch donate earmark erase exempt expel forgive halve heat hire outsource mothball persuade
    publicise reallocate reappoint reassign rebrand rebuild redecorate redesign redo re-elect reelect reopen
    repaint replant resurface resume retender retest ring-fence ringfence shorten subsidise subsidize tackle
    tighten unblock unlock underwrite unveil urge veto widen
    """
)
"""Verbs that decisions and tasks open with, and that are hardly anything else: `approve budget`."""

VERBS_TOO = words(
    """
    address appeal approach audit award book brief build call chair change charge check claim clean clear close
    complete conduct contact correct cost count cover cut deal decline deposit design document draft draw drop
    effect email file fix forward freeze fund go grant have help hire hold host increase issue label launch lead
    lease let licence limit list log look lower mail mandate map mark measure monitor move note object offer
    open order outline pay phase phone pick pilot place plan post present print produce purchase query read
    record release repair repeat reply report request reset return review ring roll run sanction scan schedule
    secure set share show sign sort speed split sponsor spread start stop store support survey switch table talk
    tender test text track train transfer trial trim try update upgrade use visit vote welcome win work back
    ballot block cap double fence fill fit hand insulate lobby lock match name opt paint park patch petition
    plug press promote prune rotate shift shut swap sweep top tweak wash water
    """
)
"""Verbs that are nouns or adjectives as often: `plan the launch`, but `plan B`; `open the gate`, but `open days`."""
