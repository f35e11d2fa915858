"""What we wrote and ship is in American English."""

import re
from importlib.resources import files

import pytest

DATA = files("jobtaxonomy") / "data"
FOCUSES = sorted(found.name for found in (DATA / "focuses").iterdir() if found.name.endswith(".json"))
#: files that hold no sentence but ours, and those whose last columns are ours
WRITTEN = ["levels.tsv", "narratives.tsv", "ai-rules.tsv", *(f"focuses/{name}" for name in FOCUSES)]

#: words that are spelled so in Britain only, and stems of such
WORDS = """
    aeroplane afterwards ageing aluminium amongst analyse analysed analysing anaemia artefact burnt calibre
    catalogue centre centres cheque cheques cosy defence diarrhoea draught enrol enrols fibre fibres fortnight
    fulfil fulfils gaol grey haemorrhage instal judgement kerb learnt licence licences litre litres lorry
    lorries manoeuvre metre metres moustache mould moulds moulding offence offences oesophagus orthopaedic
    paediatric plough practise practises practised pretence programme programmes pyjamas rota rotas sceptic
    sceptics skilful speciality spelt storey storeys sulphur theatre theatres towards tyre tyres vigour vapour
    whilst wilful
"""
STEMS = """
    armour behaviour cancelled candour colour counsell endeavour favour flavour harbour honour humour
    jewellery labell labour modell neighbour odour parlour rigour rumour savour signall splendour travell
    tumour apologis authoris capitalis categoris centralis criticis[ei] customis digitis emphasis[ei] equalis
    finalis formalis generalis[ei] harmonis hospitalis[ei] immunis itemis localis maximis memoris minimis
    mobilis modernis neutralis normalis optimis[ei] organis[ei] organisation penalis personalis pressuris
    prioritis recognis reorganis specialis[ei] stabilis standardis sterilis subsidis summaris synchronis
    utilis visualis
"""
BRITISH = re.compile(rf"\b(?:{'|'.join(WORDS.split())}|(?:{'|'.join(STEMS.split())})\w*)\b", re.IGNORECASE)


def british(text: str) -> set[str]:
    return set(BRITISH.findall(text))


@pytest.mark.parametrize("name", WRITTEN)
def test_text_is_american(name: str) -> None:
    assert british((DATA / name).read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("table", ["roles.tsv", "groups.tsv"])
def test_summaries_are_american(table: str) -> None:
    lines = (DATA / table).read_text(encoding="utf-8").splitlines()
    assert british("\n".join(line.rsplit("\t", 1)[1] for line in lines)) == set()


def test_the_list_finds_what_it_names() -> None:
    text = "The organisation's labour programme recognises a neighbouring centre and analysed its colours"
    assert len(british(text)) == 8
    assert british("Organizes specialist analyses of labor optimists in a petroleum program") == set()
