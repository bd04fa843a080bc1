"""Stage 8b, aims: whether a number is a value aimed at, by a verb or noun of aiming, or because a task holds it."""

from __future__ import annotations

from collections.abc import Iterable

from clew_reader.amounts import Quantity
from clew_reader.asking import Ask
from clew_reader.languages.joining import AND, OR
from clew_reader.lexicon import lexicon
from clew_reader.scene import Setting
from clew_reader.signs import Signs
from clew_reader.steps import TASK, Step

BY_TASK, BY_SIGN, BY_NAME = "task", "sign", "name"
_LOOKING_BACK = ("same_period_last_year", "previous_year")
_LABEL = 6  # words before a colon
_SMALL_NAMES = 4  # words between a goal and its number
_SMALL_WORDS = 2  # between "plan" and its number

_JOINING = AND | OR


def aiming(signs: Signs, steps: Iterable[Step]) -> list[range]:
    """The words, in order, that say what is to be done. A sentence that shows no sign of asking itself is none, unless
    it is an item of a list."""
    found = []
    for step in steps:
        if step.kind != TASK or step.ask is None or _tells(signs, step, step.ask):
            continue
        # Where a heading opens the tasks, the asking stands behind its last word.
        asked, told = signs.sentence(min(step.ask.verb, step.first)), signs.sentence(step.first)
        asked = asked or signs.sentence(step.ask.verb - 1)
        asked_above = asked is not None and told is not None and asked.block < told.block
        if step.opened or asked is told or asked_above:
            found.append(range(step.first, step.last))
    return found


def _tells(signs: Signs, step: Step, ask: Ask) -> bool:
    """Whether a step that may ask tells how things are: it only follows a sentence of duty ("We must be frank. Of 40
    schools, ..."), or it says what somebody has been given ("được giao 18.462 ha")."""
    if ask.verb == 0 and not step.opened:
        told = lexicon(signs.knowledge(step.first).code).language.claims.done
        return any(word in told for word in signs.words.lower[step.first : step.last])
    given = signs.words.lower[ask.verb + 1 : min(ask.verb + 3, len(signs.words))]
    return ask.start < ask.verb and any(word[0].isdecimal() for word in given)


def aim_of(scene: Setting, quantity: Quantity, left: int) -> str | None:
    """What sets the number as a goal: the task around it, or a sign in its clause; None where it is no goal."""
    if _named_goal(scene, quantity, left) or _limited_by_no(scene, quantity):
        return BY_NAME
    if starting_level(scene, quantity) or _is_compared(scene, quantity):
        return None
    limited = quantity.qualifier in ("at_least", "at_most") or any(hit.last == quantity.lead for hit in scene.goals)
    to = scene.lexicon.language.claims.to
    limited = limited or (quantity.lead > scene.start and scene.words.lower[quantity.lead - 1] in to)
    if quantity.form == "time" and (not limited or _lasts(scene, quantity) or _compares_behind(scene, quantity)):
        return None
    if _known_before(scene, quantity):
        return None
    if _in_task(scene, quantity):
        return BY_TASK
    return BY_SIGN if _by_sign(scene, quantity, left) else None


def _named_goal(scene: Setting, quantity: Quantity, left: int) -> bool:
    """ "short of the target of 9%", "nämndens mål på 80 procent": the number is the goal that is named just before."""
    if quantity.unit == "percentage point" or quantity.form in ("rank", "of_total", "multiple"):
        return False
    words, claims = scene.words.lower, scene.lexicon.language.claims
    for hit in scene.goals:
        if hit.value != "target" or hit.first < left or not hit.last <= quantity.lead:
            continue
        between = words[hit.last : quantity.lead]
        if between == [","]:
            return quantity.last >= scene.stop or words[quantity.last] in ".,;)"
        changing = {
            place for role in scene.roles if role.value in ("up", "down") for place in range(role.first, role.last)
        }
        small = all(
            (word in claims.drop_last or word in claims.to or place in changing)
            and word not in _JOINING
            and word != ","
            for place, word in enumerate(between, hit.last)
        )
        measured = not between and any(
            role.last == hit.first and role.value in ("exceed", "below", "higher", "lower") for role in scene.roles
        )
        if small and len(between) <= _SMALL_NAMES and not measured and not any(word in claims.by for word in between):
            return bool(between) or quantity.form != "count"
    return False


def _lasts(scene: Setting, quantity: Quantity) -> bool:
    """ "within 15 days": a time within which something is to be done is no measure."""
    before = scene.words.lower[max(scene.start, quantity.lead - 2) : quantity.lead]
    return any(word in scene.lexicon.language.periods.lasting for word in before)


def _limited_by_no(scene: Setting, quantity: Quantity) -> bool:
    """ "no pupil shall travel longer than 45 minutes": what nothing may exceed is a goal."""
    words, claims = scene.words.lower, scene.lexicon.language.claims
    at = quantity.first
    than = scene.lexicon.comparing.before(scene.words, at, scene.start)
    over = scene.lexicon.roles.before(scene.words, than.first if than is not None else at, scene.start)
    beyond = quantity.qualifier == "over" or (over is not None and over.value == "higher")
    if not beyond or quantity.form == "rank":
        return False
    ahead = words[scene.start : quantity.first]
    aims = any(hit.value == "aim" and hit.last <= quantity.first for hit in scene.goals)
    return (aims or any(word in claims.modals for word in ahead)) and any(word in claims.nobody for word in ahead)


def _compares_behind(scene: Setting, quantity: Quantity) -> bool:
    """ "15 to 20 days longer"."""
    hit = scene.lexicon.roles.at(scene.words, quantity.last, scene.stop)
    return hit is not None and hit.value in ("higher", "lower", "early", "late")


def _known_before(scene: Setting, quantity: Quantity) -> bool:
    """ "fill the 640 vacant posts": what is counted is there already."""
    if quantity.form != "count" or quantity.qualifier != "exact":
        return False
    before = scene.words.lower[quantity.lead - 1] if quantity.lead > scene.start else ""
    return before in scene.lexicon.language.claims.known


def starting_level(scene: Setting, quantity: Quantity) -> bool:
    """ "raise the rate from 450,000": where a change starts from is no goal; "từ 5% trở lên" is none of these."""
    place = quantity.lead - 1
    starts = place >= scene.start and scene.words.lower[place] in scene.lexicon.language.claims.start
    return starts and quantity.qualifier not in ("at_least", "at_most")


def _is_compared(scene: Setting, quantity: Quantity) -> bool:
    """ "compared with 101 km": what a goal is compared with is none."""
    return scene.lexicon.comparing.before(scene.words, quantity.lead, scene.start) is not None


def _in_task(scene: Setting, quantity: Quantity) -> bool:
    """A task asks for what is not there yet; "the 118 vacant posts" are, and so is what a sentence looks back on."""
    if not any(quantity.first in task for task in scene.tasks):
        return False
    if any(hit.value in _LOOKING_BACK for hit in scene.comparators):
        return False
    if _told(scene, quantity) or _apposed(scene, quantity):
        return False
    ahead = scene.lexicon.qualifiers.within(scene.words, range(scene.start, quantity.first))
    estimated = any(hit.value == "estimated" for hit in ahead)
    before = scene.words.lower[quantity.lead - 1] if quantity.lead > scene.start else ""
    return not estimated and before not in scene.lexicon.language.claims.known


def _apposed(scene: Setting, quantity: Quantity) -> bool:
    """ "The cost, 3.2 million a year, shall be met ...": between commas stands what is known."""
    words = scene.words.lower
    before = quantity.lead > scene.start and words[quantity.lead - 1] == ","
    follows = words[quantity.last : min(scene.stop, quantity.last + 4)]
    behind = next((place for place, word in enumerate(follows, quantity.last) if word == ","), None)
    ahead = any(hit.value == "aim" and behind is not None and hit.first == behind + 1 for hit in scene.roles)
    return before and ahead and quantity.qualifier not in ("at_least", "at_most")


def _told(scene: Setting, quantity: Quantity) -> bool:
    """Whether the words between the commas around a number tell what was done or is lacking."""
    words, left, right = scene.words.lower, quantity.first, quantity.last
    while left > scene.start and words[left - 1] not in ",;:":
        left -= 1
    while right < scene.stop and words[right] not in ",;:":
        right += 1
    return any(word in scene.lexicon.language.claims.done for word in words[left:right])


def _by_sign(scene: Setting, quantity: Quantity, left: int) -> bool:
    """Whether a verb of aiming stands before the number in the sentence, or a noun in the same part."""
    words = scene.words.lower
    if _ahead(scene, quantity) or _planned(scene, quantity) or _under_label(scene, quantity):
        return True
    for hit in scene.goals:
        if hit.last > quantity.first:
            break
        if hit.value == "aim":
            return True
        of_another = left > scene.start and left - 1 not in scene.cuts and hit.first - left <= 3
        of_another = of_another and "," not in words[left : hit.first]
        in_brackets = words[hit.last : quantity.first] == ["("]
        if (of_another and not in_brackets) or hit.value != "target" or hit.first < left:
            continue
        if "," not in words[hit.last : quantity.first]:
            distances = ("exceed", "below", "higher", "lower")
            exceeded = any(other.value in distances and other.last <= hit.first for other in scene.roles_from(left))
            if not exceeded or in_brackets:
                return True
    return False


def _under_label(scene: Setting, quantity: Quantity) -> bool:
    """ "Targets: 40 km of road; 12 schools": the sentence is a list of goals."""
    colon = next((cut for cut in scene.cuts if scene.words.lower[cut] == ":"), quantity.lead)
    if colon >= quantity.lead or colon - scene.start > _LABEL:
        return False
    labels = [hit for hit in scene.goals if hit.value == "target" and hit.first >= scene.start and hit.last <= colon]
    return bool(labels) and not any(scene.lexicon.reviews.within(scene.words, range(scene.start, colon)))


def _ahead(scene: Setting, quantity: Quantity) -> bool:
    """ "94 km of road to be resurfaced", "60,000 hectares assigned": what follows says that it lies ahead."""
    if quantity.form == "money" and any(hit.first == quantity.last for hit in scene.baselines):
        return True  # "24 tỷ đồng dự toán"
    following = next(scene.roles_from(quantity.last), None)
    if following is None or following.value not in ("aim", "ahead"):
        return False
    between = range(quantity.last, following.first)
    if any(scene.lexicon.breaks.at(scene.words, place, following.first) for place in between):
        return False
    if following.value == "ahead" and quantity.form in ("percent", "fraction", "of_total"):
        return False
    return not any(word in ",;:.()" for word in scene.words.lower[quantity.last : following.first])


def _planned(scene: Setting, quantity: Quantity) -> bool:
    """ "(plan: 11%)", "dự toán 24 tỷ đồng": a plan or estimate stands just before its number."""
    words, small = scene.words.lower, scene.lexicon.language.claims.drop_last
    for hit in scene.baselines:
        between = words[hit.last : quantity.lead]
        if hit.last > quantity.lead or len(between) > _SMALL_WORDS or hit.value == "direction":
            continue
        if any(word == "," or (word not in small and word != ":") for word in between):
            continue
        in_brackets = hit.first > scene.start and words[hit.first - 1] == "("
        if quantity.form in ("percent", "fraction") and not in_brackets:
            continue  # "of the budget 62% has been used"
        before = [role for role in scene.roles if role.last <= hit.first and hit.first - role.last <= _SMALL_WORDS]
        if not any(role.value in ("exceed", "below", "higher", "lower", "equal", "reach") for role in before):
            return True
    return False
