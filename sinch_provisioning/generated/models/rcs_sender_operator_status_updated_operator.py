from typing import Literal, TypeAlias

from sinch_provisioning.runtime.enums import OpenStrEnum


class RcsSenderOperatorStatusUpdatedOperator(OpenStrEnum):
    """Unrecognized: upstream value this API version does not know."""

    VALUE_1UND1 = "1und1"
    VALUE_3 = "3"
    VALUE_9_MOBILE = "9 Mobile"
    A1 = "A1"
    AFRICELL = "Africell"
    AIRTEL = "Airtel"
    ALTAN = "Altan"
    AT_T = "AT&T"
    BELL = "Bell"
    BOUYGUES = "Bouygues"
    BSNL = "BSNL"
    C_SPIRE = "C-Spire"
    CELL_C = "Cell C"
    CLARO = "Claro"
    CORIOLIS_TELECOM = "Coriolis Telecom"
    COSMOTE = "Cosmote"
    DEUTSCHE_TELEKOM = "Deutsche Telekom"
    DIALOG_AXIATA_PLC = "Dialog Axiata PLC"
    DIGI = "Digi"
    DISH_WIRELESS = "DISH Wireless"
    DNA = "DNA"
    EASTLINK = "Eastlink"
    EE = "EE"
    ELISA = "Elisa"
    ENTEL = "Entel"
    ETHIO_TELECOM = "Ethio Telecom"
    FIZZ = "Fizz"
    FREE = "Free"
    FREEDOM = "Freedom"
    GLO = "Glo"
    GOOGLE_FI = "Google Fi"
    HRVATSKI_TELECOM = "Hrvatski Telecom"
    HUTCHISON_3_G = "Hutchison 3G"
    ILIAD = "Iliad"
    INDOSAT_OOREDOO_HUTCHISON = "Indosat Ooredoo Hutchison"
    JIO = "JIO"
    KDDI = "KDDI"
    KPN = "Kpn"
    KYIVSTAR = "Kyivstar"
    LEBARA_MOBILE = "Lebara Mobile"
    LEGOS = "Legos"
    LIFECELL = "lifecell"
    LYCAMOBILE = "Lycamobile"
    M1 = "M1"
    MAGENTA = "Magenta"
    MEO = "MEO"
    MOBI_FONE = "MobiFone"
    MOVISTAR = "Movistar"
    MTN = "MTN"
    NOS = "NOS"
    NRJ_MOBILE = "NRJ Mobile"
    NTTDOCOMO = "NTTDocomo"
    O2 = "O2"
    ODIDO = "Odido"
    OOREDOO = "Ooredoo"
    ORANGE = "Orange"
    PERSONAL = "Personal"
    PROXIMUS = "Proximus"
    RELIANCE_JIO = "Reliance JIO"
    ROBI_AXIATA = "Robi Axiata"
    ROGERS = "Rogers"
    SASKTEL = "Sasktel"
    SFR = "SFR"
    SIMBA = "Simba"
    SINGTEL = "Singtel"
    SKY = "Sky"
    SMART = "Smart"
    SMARTFREN = "Smartfren"
    SOFTBANK = "Softbank"
    SPECTRUM = "Spectrum"
    STARHUB = "Starhub"
    SWISSCOM = "Swisscom"
    T_MOBILE = "T-Mobile"
    TELCEL = "Telcel"
    TELE2 = "Tele2"
    TELEFONICA = "Telefonica"
    TELEKOM = "Telekom"
    TELENET = "Telenet"
    TELENOR = "Telenor"
    TELIA = "Telia"
    TELKOM = "Telkom"
    TELKOMSEL = "Telkomsel"
    TELUS = "Telus"
    THREE = "Three"
    TIM = "TIM"
    TRAC_FONE = "TracFone"
    US_CELLULAR = "US Cellular"
    VERIZON = "Verizon"
    VIDEOTRON = "Videotron"
    VIVO = "Vivo"
    VODACOM = "Vodacom"
    VODAFONE = "Vodafone"
    VODAFONE_IDEA = "Vodafone Idea"
    WIND_TRE = "WindTre"
    XFINITY = "Xfinity"
    XL = "XL"
    YOIGO = "Yoigo"
    UNRECOGNIZED = "Unrecognized"


RcsSenderOperatorStatusUpdatedOperatorLiteral: TypeAlias = Literal[
    "1und1",
    "3",
    "9 Mobile",
    "A1",
    "Africell",
    "Airtel",
    "Altan",
    "AT&T",
    "Bell",
    "Bouygues",
    "BSNL",
    "C-Spire",
    "Cell C",
    "Claro",
    "Coriolis Telecom",
    "Cosmote",
    "Deutsche Telekom",
    "Dialog Axiata PLC",
    "Digi",
    "DISH Wireless",
    "DNA",
    "Eastlink",
    "EE",
    "Elisa",
    "Entel",
    "Ethio Telecom",
    "Fizz",
    "Free",
    "Freedom",
    "Glo",
    "Google Fi",
    "Hrvatski Telecom",
    "Hutchison 3G",
    "Iliad",
    "Indosat Ooredoo Hutchison",
    "JIO",
    "KDDI",
    "Kpn",
    "Kyivstar",
    "Lebara Mobile",
    "Legos",
    "lifecell",
    "Lycamobile",
    "M1",
    "Magenta",
    "MEO",
    "MobiFone",
    "Movistar",
    "MTN",
    "NOS",
    "NRJ Mobile",
    "NTTDocomo",
    "O2",
    "Odido",
    "Ooredoo",
    "Orange",
    "Personal",
    "Proximus",
    "Reliance JIO",
    "Robi Axiata",
    "Rogers",
    "Sasktel",
    "SFR",
    "Simba",
    "Singtel",
    "Sky",
    "Smart",
    "Smartfren",
    "Softbank",
    "Spectrum",
    "Starhub",
    "Swisscom",
    "T-Mobile",
    "Telcel",
    "Tele2",
    "Telefonica",
    "Telekom",
    "Telenet",
    "Telenor",
    "Telia",
    "Telkom",
    "Telkomsel",
    "Telus",
    "Three",
    "TIM",
    "TracFone",
    "US Cellular",
    "Verizon",
    "Videotron",
    "Vivo",
    "Vodacom",
    "Vodafone",
    "Vodafone Idea",
    "WindTre",
    "Xfinity",
    "XL",
    "Yoigo",
    "Unrecognized",
]
