// Interface words: the languages of no other file.
#include "locale/word_table.h"

namespace cvpress::locale {
namespace {

// clang-format off
constexpr Word kArabic[] = {
    {"education", "التعليم"},
    {"interests", "الإهتمامات"},
    {"present", "حتى الأن"},
    {"publications", "المنشورات"},
    {"see_certificate", "الشهادات"},
};
static_assert(is_sorted_by_key(kArabic));

constexpr Word kBengali[] = {
    {"education", "শিক্ষা"},
    {"experience", "অভিজ্ঞতা"},
    {"interests", "আগ্রহ"},
    {"present", "বর্তমান"},
    {"publications", "প্রকাশনা সমূহ"},
    {"see_certificate", "সার্টিফিকেট দেখুন"},
};
static_assert(is_sorted_by_key(kBengali));

constexpr Word kGreek[] = {
    {"education", "Εκπαίδευση"},
    {"interests", "Ενδιαφέροντα"},
    {"present", "Σήμερα"},  // the theme still has the English word
    {"publications", "Δημοσιεύσεις"},
};
static_assert(is_sorted_by_key(kGreek));

constexpr Word kEstonian[] = {
    {"education", "Haridus"},
    {"interests", "Huvid"},
    {"present", "Praegu"},
    {"publications", "Publikatsioonid"},
    {"see_certificate", "Vaata serti"},
};
static_assert(is_sorted_by_key(kEstonian));

constexpr Word kBasque[] = {
    {"education", "Ikasketak"},
    {"interests", "Interesak"},
    {"present", "Gaur egun"},
    {"publications", "Argitalpenak"},
    {"see_certificate", "Ikusi ziurtagiria"},
};
static_assert(is_sorted_by_key(kBasque));

constexpr Word kPersian[] = {
    {"education", "تحصیلات"},
    {"interests", "موضوعات پژوهشی"},
    {"present", "اکنون"},
    {"publications", "آثار"},
    {"see_certificate", "مشاهده گواهی"},
};
static_assert(is_sorted_by_key(kPersian));

constexpr Word kFinnish[] = {
    {"education", "Koulutus"},
    {"interests", "Kiinnostukset"},
    {"present", "Nykyinen"},
    {"publications", "Julkaisut"},
    {"see_certificate", "Katso todistus"},
};
static_assert(is_sorted_by_key(kFinnish));

constexpr Word kHebrew[] = {
    {"education", "השכלה"},
    {"interests", "תחומי עניין"},
    {"present", "הווה"},
    {"publications", "פרסומים"},
    {"see_certificate", "תעודה"},
};
static_assert(is_sorted_by_key(kHebrew));

constexpr Word kHindi[] = {
    {"education", "शिक्षा"},
    {"experience", "अनुभव"},
    {"interests", "रुचियाँ"},
    {"present", "वर्तमान"},
    {"publications", "प्रकाशन"},
    {"see_certificate", "प्रमाणपत्र देखें"},
};
static_assert(is_sorted_by_key(kHindi));

constexpr Word kHaitianCreole[] = {
    {"education", "Edikasyon"},
    {"experience", "Eksperyans"},
    {"interests", "Enterè"},
    {"present", "Kounye a"},
    {"publications", "Piblikasyon"},
    {"see_certificate", "Gade sètifika"},
};
static_assert(is_sorted_by_key(kHaitianCreole));

constexpr Word kHungarian[] = {
    {"education", "Tanulmányok"},
    {"interests", "Érdeklődési terület"},
    {"present", "Jelenleg"},
    {"publications", "Publikációk"},
    {"see_certificate", "Lásd a bizonyítványt"},  // the theme misspells it
};
static_assert(is_sorted_by_key(kHungarian));

constexpr Word kIndonesian[] = {
    {"education", "Pendidikan"},
    {"experience", "Pengalaman"},
    {"interests", "Minat"},
    {"present", "Terkini"},
    {"publications", "Publikasi"},
    {"see_certificate", "Lihat sertifikat"},
};
static_assert(is_sorted_by_key(kIndonesian));

constexpr Word kKhmer[] = {
    {"education", "កម្រិតការសិក្សា"},
    {"interests", "ចំណាប់អារម្មណ៍"},
    {"present", "បច្ចុប្បន្ន"},
    {"publications", "ការបោះពុម្ពផ្សាយ"},
    {"see_certificate", "វិញ្ញាបនបត្រ"},
};
static_assert(is_sorted_by_key(kKhmer));

constexpr Word kLithuanian[] = {
    {"education", "Išsilavinimas"},
    {"interests", "Pomėgiai"},
    {"present", "Dabar"},  // the theme says "to show"
    {"publications", "Publikacijos"},
    {"see_certificate", "Peržiūrėti sertifikatą"},
};
static_assert(is_sorted_by_key(kLithuanian));

constexpr Word kLatvian[] = {
    {"education", "Izglītība"},
    {"interests", "Intereses"},
    {"present", "Šobrīd"},
    {"publications", "Publikācijas"},
    {"see_certificate", "Skatīt sertifikātu"},
};
static_assert(is_sorted_by_key(kLatvian));

constexpr Word kMalagasy[] = {
    {"education", "Fanabeazana"},
    {"interests", "Mahaliana"},
    {"present", "Ankehitriny"},
    {"see_certificate", "Jereo ny taratasy fanamarinana"},
};
static_assert(is_sorted_by_key(kMalagasy));

constexpr Word kMalay[] = {
    {"education", "Pendidikan"},
    {"interests", "Minat"},
    {"present", "Terkini"},
    {"publications", "Terbitan"},
    {"see_certificate", "Lihat sijil"},
};
static_assert(is_sorted_by_key(kMalay));

constexpr Word kJawi[] = {
    {"education", "ڤنديديقن"},
    {"interests", "مينت"},
    {"present", "ترکيني"},
    {"publications", "تربيتن"},
    {"see_certificate", "ليهت سيجيل"},
};
static_assert(is_sorted_by_key(kJawi));

constexpr Word kSomali[] = {
    {"education", "Waxbarasho"},
    {"interests", "Hiwaayado"},
    {"present", "Hadda"},
    {"see_certificate", "Arag Shahaadada"},
};
static_assert(is_sorted_by_key(kSomali));

constexpr Word kTurkish[] = {
    {"education", "Eğitim"},
    {"interests", "İlgi alanları"},
    {"present", "Günümüz"},  // the theme still has the English word
    {"publications", "Yayınlar"},
};
static_assert(is_sorted_by_key(kTurkish));

constexpr Word kVietnamese[] = {
    {"education", "Học Vấn"},
    {"interests", "Sở Thích"},
    {"present", "Hiện tại"},
    {"publications", "Công Trình"},
    {"see_certificate", "Xem chứng chỉ"},
};
static_assert(is_sorted_by_key(kVietnamese));

constexpr Dictionary kDictionaries[] = {
    {"ar", kArabic},
    {"bn", kBengali},
    {"el", kGreek},
    {"et", kEstonian},
    {"eu", kBasque},
    {"fa", kPersian},
    {"fi", kFinnish},
    {"he", kHebrew},
    {"hi", kHindi},
    {"ht", kHaitianCreole},
    {"hu", kHungarian},
    {"id", kIndonesian},
    {"km", kKhmer},
    {"lt", kLithuanian},
    {"lv", kLatvian},
    {"mg", kMalagasy},
    {"ms", kMalay},
    {"ms-arab", kJawi},
    {"so", kSomali},
    {"tr", kTurkish},
    {"vi", kVietnamese},
};
// clang-format on

}  // namespace

std::span<const Dictionary> other_words() {
  return kDictionaries;
}

}  // namespace cvpress::locale
