// What people write for the end of something that goes on.
#include <algorithm>

#include "base/utf8.h"
#include "locale/dates.h"
#include "locale/letters.h"
#include "locale/word_table.h"
#include "locale/words.h"

namespace cvpress::locale {
namespace {

/// Besides the word "present" of each language. Folded: both forms of a small sigma are one.
// clang-format off
constexpr std::string_view kPresentWords[] = {
    "present", "presently", "to present", "till present", "until present", "at present",
    "ongoing", "on going", "on-going", "current", "currently", "now", "till now", "until now",
    "to now", "today", "to date", "till date", "to-date", "continuing", "in progress",
    // German, Dutch, Nordic
    "heute", "bis heute", "jetzt", "aktuell", "derzeit", "gegenwärtig", "laufend", "andauernd",
    "seitdem", "heden", "nu", "nåværende", "pågående", "nuvarande", "nutid", "nykyinen",
    // Romance
    "aujourd'hui", "aujourd’hui", "à ce jour", "à présent", "présent", "en cours", "actuel",
    "actuellement", "maintenant", "actual", "actualidad", "actualmente", "actualitat",
    "presente", "hasta la fecha", "hoy", "en curso", "oggi", "attuale", "attualmente",
    "in corso", "ad oggi", "atual", "atualmente", "o momento", "momento", "hoje", "até hoje",
    "até o momento", "em curso", "prezent", "en el presente", "hasta ahora",
    "hasta el presente", "hasta hoy", "fins avui", "ara", "à aujourd'hui", "à aujourd’hui",
    "tot op heden", "tot heden", "bis jetzt", "bis dato", "zurzeit", "til nå", "nuværende",
    "nykyisin", "tällä hetkellä", "praegu", "până în prezent", "în prezent",
    // Slavic, Baltic, Greek, Turkish, Hungarian
    "obecnie", "nadal", "teraz", "do teraz", "současnost", "dosud", "dnes", "súčasnosť",
    "danas", "trenutno", "sada", "настоящее время", "по настоящее время", "по н.в", "н.в",
    "наст. время", "сейчас", "теперь", "дотепер", "досі", "нині", "наразі", "теперішній час",
    "dabar", "iki dabar", "šobrīd", "pašlaik", "aktuální", "настоящий", "теперішній",
    "до сегодня", "сегодня", "trenutačno", "do danas", "orain", "gaur egun", "σήμερα",
    "μέχρι σήμερα", "τώρα", "günümüz", "halen", "devam ediyor", "şu an", "şimdi", "jelenleg",
    "jelenlegi", "jelen",
    // Asian, Arabic, Hebrew
    "至今", "现在", "現在", "目前", "迄今", "今", "今天", "在职", "在读", "現在に至る", "現職", "在籍中", "현재", "현재까지",
    "재직중", "재직 중", "재학중", "재학 중", "hiện tại", "hiện nay", "nay", "sekarang", "terkini",
    "bây giờ", "đến nay", "kini", "saat ini", "ปัจจุบัน", "वर्तमान", "अब तक", "বর্তমান", "এখন",
    "បច្ចុប្បន្ន", "الآن", "حتى الآن", "حاليا", "حاليًا", "حتى الأن", "היום", "כיום", "הווה",
    "اکنون", "تاکنون", "حال حاضر", "עד היום",
    // More: German, Dutch, Nordic
    "bis zur gegenwart", "gegenwart", "zur zeit", "momentan", "fortlaufend", "tot nu",
    "momenteel", "tegenwoordig", "thans", "nå", "nutidig", "i dag", "idag", "nåverande",
    "nuvarande anställning", "fram till nu", "för närvarande", "for tiden", "for tida",
    "i øjeblikket", "igangværende", "løbende", "til nu", "til dags dato",
    "pågående anställning", "nykyhetki", "toistaiseksi", "jatkuu", "käesolev", "tänaseni",
    "kuni tänaseni", "jätkub",
    // More: Romance
    "actuels", "jusqu'à présent", "jusqu’à présent", "jusqu'à aujourd'hui",
    "jusqu’à aujourd’hui", "ce jour", "a la fecha", "la fecha", "el momento", "al presente",
    "en la actualidad", "hasta la actualidad", "a día de hoy", "al momento", "attuale impiego",
    "tuttora", "fino ad oggi", "a oggi", "in essere", "até ao momento", "até à data",
    "até agora", "agora", "atualidade", "presentemente", "în curs", "în desfășurare", "acum",
    "astăzi", "până astăzi", "en l’actualitat", "actualment", "en curs", "fins ara",
    "fins a l’actualitat", "kounye a", "jodi a",
    // More: Slavic
    "obecny", "do chwili obecnej", "do dziś", "dziś", "dzisiaj", "aktualnie", "w trakcie",
    "v současnosti", "nyní", "doposud", "do současnosti", "současný", "trvá", "v súčasnosti",
    "doteraz", "trvá", "do danes", "danes", "zdaj", "v teku", "do sada", "sadašnjost",
    "u tijeku", "u toku", "данас", "до данас", "тренутно", "сада", "садашњост", "досега",
    "настояще", "до момента", "в момента", "към момента", "сега", "днес",
    "до настоящего времени", "по сей день", "до сих пор", "н. в", "по н. в", "нынешнее время",
    "по настоящий момент", "текущее время", "сьогодні", "по теперішній час", "до сьогодні",
    "зараз", "по цей час",
    // More: Baltic, Greek, Turkish
    "šiuo metu", "iki šiol", "tebedirbu", "līdz šim", "patlaban", "tagad", "έωσ σήμερα",
    "εωσ σημερα", "σημερα", "μέχρι και σήμερα", "παρόν", "έωσ και σήμερα", "günümüze kadar",
    "devam etmekte", "hâlen", "bugün", "şu anda", "bugüne kadar", "mostanáig", "napjainkig",
    "folyamatban", "jelenleg is", "máig", "orain arte", "gaur",
    // More: Asian, Arabic
    "至現在", "至今为止", "至今為止", "目前为止", "迄至今日", "現今", "今日", "現在まで", "現在に至るまで", "在職中", "在学中", "継続中",
    "在任", "在職", "在讀", "지금", "현재 재직중", "현재 재직 중", "진행 중", "진행중", "재임중", "hiện giờ", "hôm nay",
    "đến hiện tại", "tới nay", "cho đến nay", "hingga sekarang", "sampai sekarang",
    "hingga kini", "sehingga kini", "masa kini", "hari ini", "ترکيني", "سکارڠ", "ถึงปัจจุบัน",
    "จนถึงปัจจุบัน", "ขณะนี้", "वर्तमान में", "आज तक", "जारी", "अभी", "अब", "वर्तमान समय",
    "বর্তমান পর্যন্ত", "চলমান", "অদ্যাবধি", "ដល់បច្ចុប្បន្ន", "ឥឡូវនេះ", "الى الان", "إلى الآن",
    "حتى الان", "الحاضر", "حتى تاريخه", "حتى اليوم", "اليوم", "الوقت الحاضر", "مستمر",
    "حتى الوقت الحالي", "לעת עתה", "עד כה", "עד עכשיו", "עכשיו", "נוכחי", "בהווה", "ועד היום",
    "تا کنون", "تا حال", "هم\u200Cاکنون", "هم اکنون", "در حال حاضر", "ادامه دارد",
    "ankehitriny", "hatramin’izao", "hadda", "ilaa hadda", "parodyti", "حال",
};
// clang-format on

std::string_view without_marks(std::string_view text) {
  text = trimmed(text);
  while (text.size() > 1 && std::string_view("([").find(text.front()) != text.npos) {
    text = trimmed(text.substr(1));
  }
  while (text.size() > 1 && std::string_view(".)]!").find(text.back()) != text.npos) {
    text = trimmed(text.substr(0, text.size() - 1));
  }
  return text;
}

}  // namespace

bool means_present(std::string_view text) {
  if (text.size() > 100) return false;
  text = without_marks(text);
  // Most are dates; no language's word begins with a digit.
  if (text.empty() || (text.front() >= '0' && text.front() <= '9')) return false;
  const std::string word = folded(text);
  if (std::find(std::begin(kPresentWords), std::end(kPresentWords), word) !=
      std::end(kPresentWords)) {
    return true;
  }
  const auto dictionaries = all_dictionaries();
  return std::any_of(dictionaries.begin(), dictionaries.end(), [&word](const Dictionary& each) {
    return folded(locale::word("present", each.language)) == word;
  });
}

}  // namespace cvpress::locale
