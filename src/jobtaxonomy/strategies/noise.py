"""Texts that name no work: what people, forms and machines leave in a field for a job title.

Drawn by chance and not by Hypothesis, so that a hundred thousand of them cost a second.
"""

import random
import string
from collections.abc import Callable

__all__ = ["KINDS", "noise_texts"]


def __dir__() -> list[str]:
    return __all__


_ALPHANUMERIC = string.ascii_letters + string.digits
_PRINTABLE = _ALPHANUMERIC + string.punctuation + " " * 6
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "poiuytrewq", "lkjhgfdsa", "mnbvcxz")
_SYLLABLES = (("b c d f g h j k l m n p r s t v w z br st tr pl").split(), "aeiou", ("", "", "n", "r", "s", "l", "t"))
_ALPHABETS = ((0x20, 0x24F), (0x370, 0x6FF), (0x3040, 0x9FFF), (0x1F300, 0x1FAFF))
# neither first nor last names that are words of work as well: nobody can tell a Mr. Baker from a baker
_FIRST = """
James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica
Carlos Maria Luis Ana Jose Lucia Ahmed Fatima Wei Li Priya Raj Olga Ivan Yuki Hiro Kwame Amina Lars Ingrid Pierre
Chloe Hans Greta Marco Giulia Sean Siobhan Dmitri Svetlana Mohammed Aisha
""".split()
_LAST = """
Johnson Williams Brown Jones Garcia Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Jackson
Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Young Allen Scott Torres Nguyen Hill Flores
Green Adams Nelson Rivera Campbell Mitchell Roberts Gomez Phillips Evans Diaz Edwards Collins Reyes Morris Morales
Murphy Rogers Reed Morgan Patel Kim Chen Singh Kowalski Novak Ivanov Tanaka Suzuki Okafor Mensah Larsen Schmidt Rossi
""".split()
_ABROAD = """
y de la el los una pero cuando donde porque siempre nunca casa perro gato libro mesa silla ventana puerta azul rojo
und aber weil immer niemals haus hund katze buch tisch stuhl fenster blau gruen heute morgen gestern schnell langsam
et mais parce toujours jamais maison chien chat livre chaise fenetre porte bleu rouge vert aujourd hui demain hier vite
kot ksiazka okno drzwi zielony niebieski czerwony dzisiaj jutro wczoraj szybko wolno gatto tavolo sedia oggi
huis hond kat boek tafel stoel raam deur blauw groen rood vandaag gisteren katt bord fonster dorr idag igar snabbt
ev kedi kitap masa pencere kapi mavi kirmizi yesil bugun yarin
""".split()
_WHO = "I,We,You,They,My friend,The moon,Somebody,Our neighbor,Nobody".split(",")
_DID = "like,want,saw,forgot,love,need,found,hate,remember,dropped,painted,watched,lost,heard".split(",")
_WHAT = "the red house,a long walk,the blue car,nothing at all,my old bike,a nice day,pizza,them,more time"
_END = (" please.", "!", " today.", " lol", " :-)", " ...", ".", ", anyway", " right now", "??")
_LEFTOVERS = """
#REF! NaN NULL None #N/A undefined [object_Object] - ? n.a. TBD xxx test123 x ... {{title}} \\N %s <br> <p> </td>
""".split()

Draw = random.Random


def _word(draw: Draw, fewest: int = 1, most: int = 9) -> str:
    return "".join(draw.choices(string.ascii_lowercase, k=draw.randint(fewest, most)))


def _of(alphabet: str, most: int) -> Callable[[Draw], str]:
    return lambda draw: "".join(draw.choices(alphabet, k=draw.randint(1, most)))


def _words(draw: Draw) -> str:
    return " ".join(_word(draw) for _ in range(draw.randint(2, 5)))


def _alphabets(draw: Draw) -> str:
    return "".join(chr(draw.randint(*draw.choice(_ALPHABETS))) for _ in range(draw.randint(1, 20)))


def _mash(draw: Draw) -> str:
    struck = ""
    while len(struck) < draw.randint(3, 16):
        row = draw.choice(_KEYS)
        at = draw.randrange(len(row) - 2)
        struck += row[at : at + draw.randint(2, 6)] + draw.choice(("", "", " "))
    return draw.choice((struck, struck.upper(), struck * 2))


def _syllables(draw: Draw) -> str:
    def word() -> str:
        return "".join("".join(map(draw.choice, _SYLLABLES)) for _ in range(draw.randint(1, 4)))

    return " ".join(word() for _ in range(draw.randint(1, 3)))


def _repeated(draw: Draw) -> str:
    return draw.choice(_PRINTABLE) * draw.randint(1, 20)


def _person(draw: Draw) -> str:
    form = draw.choice(("{0} {1}", "{1}, {0}", "{0} X. {1}", "{0}", "{1}", "Mr. {1}", "Ms {0} {1}", "{0} {1} Jr."))
    return form.format(draw.choice(_FIRST), draw.choice(_LAST))


def _abroad(draw: Draw) -> str:
    return " ".join(draw.choices(_ABROAD, k=draw.randint(1, 6)))


def _sentence(draw: Draw) -> str:
    return f"{draw.choice(_WHO)} {draw.choice(_DID)} {draw.choice(_WHAT.split(','))}{draw.choice(_END)}"


def _address(draw: Draw) -> str:
    name = f"{_word(draw, 3, 12)}.{draw.choice(('com', 'org', 'net', 'io', 'co.uk', 'gov'))}"
    if draw.random() < 0.5:
        return f"{draw.choice(('info', 'jobs', 'hr', 'sales', 'manager', _word(draw)))}@{name}"
    path = draw.choice(("", "/", "/jobs", "/careers/nurse", "/?id=17", "/about/team.html"))
    return f"{draw.choice(('https://', 'http://', 'www.', 'https://www.'))}{name}{path}"


def _machine(draw: Draw) -> str:
    number = draw.randint(1000, 9999)
    return draw.choice((
        f"{draw.getrandbits(64):x}", f"{number}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        f"(555) {number % 900}-{number}", f"${number}.00", f"{_word(draw)}_{number}.pdf", f"ID-{number}",
        draw.choice(_LEFTOVERS),
    ))  # fmt: skip


#: kind -> a text of the kind
KINDS: dict[str, Callable[[Draw], str]] = {
    "letters": _of(string.ascii_letters, 14),
    "short": _of(string.ascii_uppercase, 3),
    "letters and digits": _of(_ALPHANUMERIC, 20),
    "printable": _of(_PRINTABLE, 30),
    "words": _words,
    "alphabets": _alphabets,
    "keyboard": _mash,
    "syllables": _syllables,
    "repeated": _repeated,
    "people": _person,
    "abroad": _abroad,
    "sentences": _sentence,
    "addresses": _address,
    "machines": _machine,
}


def noise_texts(count: int, *, seed: int = 5) -> list[str]:
    """`count` texts without work in them, every kind as often; the same ones for the same seed.

    By chance some hold a short title all the same ("RN", "CPA").

    >>> noise_texts(3) == noise_texts(3), noise_texts(3) == noise_texts(3, seed=6)
    (True, False)
    """
    draw = random.Random(seed)
    kinds = list(KINDS.values())
    return [kinds[place % len(kinds)](draw) for place in range(count)]
