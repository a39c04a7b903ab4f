// What people write for the end of something that goes on.
#include <algorithm>

#include "base/utf8.h"
#include "locale/dates.h"
#include "locale/letters.h"
#include "locale/word_table.h"
#include "locale/words.h"

namespace cvpress::locale {
namespace {

/// Besides the word "present" of each language. In lower case.
constexpr std::string_view kPresentWords[] = {
    "present",
    "presently",
    "to present",
    "till present",
    "until present",
    "at present",
    "ongoing",
    "on going",
    "on-going",
    "current",
    "currently",
    "now",
    "till now",
    "until now",
    "to now",
    "today",
    "to date",
    "till date",
    "to-date",
    "continuing",
    "in progress",
    // German, Dutch, Nordic
    "heute",
    "bis heute",
    "jetzt",
    "aktuell",
    "derzeit",
    "gegenwärtig",
    "laufend",
    "andauernd",
    "seitdem",
    "heden",
    "nu",
    "nåværende",
    "pågående",
    "nuvarande",
    "nutid",
    "nykyinen",
    // Romance
    "aujourd'hui",
    "aujourd’hui",
    "à ce jour",
    "à présent",
    "présent",
    "en cours",
    "actuel",
    "actuellement",
    "maintenant",
    "actual",
    "actualidad",
    "actualmente",
    "actualitat",
    "presente",
    "hasta la fecha",
    "hoy",
    "en curso",
    "oggi",
    "attuale",
    "attualmente",
    "in corso",
    "ad oggi",
    "atual",
    "atualmente",
    "o momento",
    "momento",
    "hoje",
    "até hoje",
    "até o momento",
    "em curso",
    "prezent",
    "en el presente",
    "hasta ahora",
    "hasta el presente",
    "hasta hoy",
    "fins avui",
    "ara",
    "à aujourd'hui",
    "à aujourd’hui",
    "tot op heden",
    "tot heden",
    "bis jetzt",
    "bis dato",
    "zurzeit",
    "til nå",
    "nuværende",
    "nykyisin",
    "tällä hetkellä",
    "praegu",
    "până în prezent",
    "în prezent",
    // Slavic, Baltic, Greek, Turkish, Hungarian
    "obecnie",
    "nadal",
    "teraz",
    "do teraz",
    "současnost",
    "dosud",
    "dnes",
    "súčasnosť",
    "danas",
    "trenutno",
    "sada",
    "настоящее время",
    "по настоящее время",
    "по н.в",
    "н.в",
    "наст. время",
    "сейчас",
    "теперь",
    "дотепер",
    "досі",
    "нині",
    "наразі",
    "теперішній час",
    "dabar",
    "iki dabar",
    "šobrīd",
    "pašlaik",
    "aktuální",
    "настоящий",
    "теперішній",
    "до сегодня",
    "сегодня",
    "trenutačno",
    "do danas",
    "orain",
    "gaur egun",
    "σήμερα",
    "μέχρι σήμερα",
    "τώρα",
    "günümüz",
    "halen",
    "devam ediyor",
    "şu an",
    "şimdi",
    "jelenleg",
    "jelenlegi",
    "jelen",
    // Asian, Arabic, Hebrew
    "至今",
    "现在",
    "現在",
    "目前",
    "迄今",
    "今",
    "今天",
    "在职",
    "在读",
    "現在に至る",
    "現職",
    "在籍中",
    "현재",
    "현재까지",
    "재직중",
    "재직 중",
    "재학중",
    "재학 중",
    "hiện tại",
    "hiện nay",
    "nay",
    "sekarang",
    "terkini",
    "bây giờ",
    "đến nay",
    "kini",
    "saat ini",
    "ปัจจุบัน",
    "वर्तमान",
    "अब तक",
    "বর্তমান",
    "এখন",
    "បច្ចុប្បន្ន",
    "الآن",
    "حتى الآن",
    "حاليا",
    "حاليًا",
    "حتى الأن",
    "היום",
    "כיום",
    "הווה",
    "اکنون",
    "تاکنون",
    "حال حاضر",
    "עד היום",
};

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
  const std::string word = folded(without_marks(text));
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
