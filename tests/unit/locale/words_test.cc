#include "locale/words.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "locale/language.h"
#include "locale/word_table.h"
#include "model/resume.h"

namespace cvpress::locale {
namespace {

TEST(Word, ComesFromItsLanguage) {
  EXPECT_EQ(word("present", "en"), "Present");
  EXPECT_EQ(word("present", "de"), "Aktuell");
  EXPECT_EQ(word("education", "zh"), "教育经历");
  EXPECT_EQ(word("education", "zh-Hant-TW"), "學歷");
  EXPECT_EQ(word("see_certificate", "ko"), "증서 보기");
}

/// present, experience, education, interests, see_certificate, publications.
struct ThemeWords {
  const char* language;
  const char* words[6];
};

// The theme's words (hugo-formats.md 8.1), but for those that it leaves in English, misspells or
// takes in another sense (a Czech "present" that is an adjective, a certificate to download).
// clang-format off
constexpr ThemeWords kThemeWords[] = {
    {"ar", {"حتى الآن", "الخبرة العملية", "التعليم", "الاهتمامات", "عرض الشهادة", "المنشورات"}},
    {"bn", {"বর্তমান", "কর্ম অভিজ্ঞতা", "শিক্ষা", "আগ্রহ", "সার্টিফিকেট দেখুন", "প্রকাশনা সমূহ"}},
    {"ca", {"Actualitat", "Experiència professional", "Educació", "Interessos", "Mostra el certificat", "Publicacions"}},
    {"cs", {"Dosud", "Pracovní zkušenosti", "Vzdělání", "Zájmy", "Zobrazit certifikát", "Publikace"}},
    {"da", {"Nuværende", "Erhvervserfaring", "Uddannelse", "Interesser", "Se certifikat", "Udgivelser"}},
    {"de", {"Aktuell", "Berufserfahrung", "Bildung", "Interessen", "Zertifikat anzeigen", "Publikationen"}},
    {"el", {"Σήμερα", "Επαγγελματική εμπειρία", "Εκπαίδευση", "Ενδιαφέροντα", "Προβολή πιστοποιητικού", "Δημοσιεύσεις"}},
    {"en", {"Present", "Experience", "Education", "Interests", "See certificate", "Publications"}},
    {"es", {"Actualmente", "Experiencia profesional", "Educación", "Intereses", "Ver certificado", "Publicaciones"}},
    {"et", {"Praegu", "Töökogemus", "Haridus", "Huvid", "Vaata serti", "Publikatsioonid"}},
    {"eu", {"Gaur egun", "Lan-esperientzia", "Ikasketak", "Interesak", "Ikusi ziurtagiria", "Argitalpenak"}},
    {"fa", {"اکنون", "سوابق شغلی", "تحصیلات", "علاقه‌مندی‌ها", "مشاهده گواهی", "آثار"}},
    {"fi", {"Nykyinen", "Työkokemus", "Koulutus", "Kiinnostukset", "Katso todistus", "Julkaisut"}},
    {"fr", {"Actuellement", "Expérience professionnelle", "Formation", "Intérêts", "Voir certificat", "Publications"}},
    {"he", {"היום", "ניסיון תעסוקתי", "השכלה", "תחומי עניין", "הצגת התעודה", "פרסומים"}},
    {"hi", {"वर्तमान", "कार्य अनुभव", "शिक्षा", "रुचियाँ", "प्रमाणपत्र देखें", "प्रकाशन"}},
    {"hr", {"Trenutno", "Radno iskustvo", "Obrazovanje", "Interesi", "Pogledaj certifikat", "Publikacije"}},
    {"ht", {"Kounye a", "Eksperyans", "Edikasyon", "Enterè", "Gade sètifika", "Piblikasyon"}},
    {"hu", {"Jelenleg", "Szakmai tapasztalat", "Tanulmányok", "Érdeklődési terület", "Lásd a bizonyítványt", "Publikációk"}},
    {"id", {"Sekarang", "Pengalaman kerja", "Pendidikan", "Minat", "Lihat sertifikat", "Publikasi"}},
    {"it", {"Attualmente", "Esperienza professionale", "Formazione", "Interessi", "Guarda il certificato", "Pubblicazioni"}},
    {"ja", {"現在", "職歴", "学歴", "興味・関心", "証明書を見る", "発表文献"}},
    {"km", {"បច្ចុប្បន្ន", "បទពិសោធន៍ការងារ", "កម្រិតការសិក្សា", "ចំណាប់អារម្មណ៍", "មើលវិញ្ញាបនបត្រ", "ការបោះពុម្ពផ្សាយ"}},
    {"ko", {"현재", "경력", "학력", "관심분야", "증서 보기", "논문"}},
    {"lt", {"Dabar", "Darbo patirtis", "Išsilavinimas", "Pomėgiai", "Peržiūrėti sertifikatą", "Publikacijos"}},
    {"lv", {"Šobrīd", "Darba pieredze", "Izglītība", "Intereses", "Skatīt sertifikātu", "Publikācijas"}},
    {"mg", {"Ankehitriny", "Traikefa amin’ny asa", "Fanabeazana", "Mahaliana", "Jereo ny taratasy fanamarinana", "Zavatra navoaka"}},
    {"ms", {"Kini", "Pengalaman kerja", "Pendidikan", "Minat", "Lihat sijil", "Terbitan"}},
    {"ms-Arab", {"ترکيني", "ڤڠالمن کرجا", "ڤنديديقن", "مينت", "ليهت سيجيل", "تربيتن"}},
    {"nb", {"Nå", "Arbeidserfaring", "Utdanning", "Interesser", "Se sertifikat", "Publikasjoner"}},
    {"nl", {"Heden", "Werkervaring", "Opleiding", "Interesses", "Bekijk certificaat", "Publicaties"}},
    {"pl", {"Obecnie", "Doświadczenie zawodowe", "Wykształcenie", "Zainteresowania", "Zobacz certyfikat", "Publikacje"}},
    {"pt", {"Presente", "Experiência profissional", "Formação", "Interesses", "Ver certificado", "Publicações"}},
    {"ro", {"În prezent", "Experiență profesională", "Educație", "Interese", "Vezi certificatul", "Publicații"}},
    {"ru", {"Настоящее время", "Опыт работы", "Образование", "Интересы", "Посмотреть сертификат", "Публикации"}},
    {"so", {"Hadda", "Khibrad shaqo", "Waxbarasho", "Hiwaayado", "Arag shahaadada", "Daabacaado"}},
    {"sv", {"Nuvarande", "Arbetslivserfarenhet", "Utbildning", "Intressen", "Se certifikat", "Publikationer"}},
    {"tr", {"Günümüz", "İş deneyimi", "Eğitim", "İlgi alanları", "Sertifikayı gör", "Yayınlar"}},
    {"uk", {"Дотепер", "Досвід роботи", "Освіта", "Зацікавлення", "Переглянути сертифікат", "Публікації"}},
    {"vi", {"Hiện tại", "Kinh nghiệm làm việc", "Học vấn", "Sở thích", "Xem chứng chỉ", "Công trình"}},
    {"zh", {"至今", "工作经历", "教育经历", "兴趣爱好", "查看证书", "出版物"}},
    {"zh-Hant", {"至今", "工作經歷", "學歷", "興趣", "查看證書", "出版物"}},
};
// clang-format on

TEST(Word, IsThatOfTheThemeInEachOfItsLanguages) {
  constexpr std::string_view kKeys[] = {"present",   "experience",      "education",
                                        "interests", "see_certificate", "publications"};
  EXPECT_EQ(std::size(kThemeWords), 42u);
  for (const ThemeWords& each : kThemeWords) {
    for (std::size_t i = 0; i < std::size(kKeys); ++i) {
      EXPECT_EQ(word(kKeys[i], each.language), each.words[i]) << each.language;
    }
  }
}

TEST(Word, HasTheThemesIdsForKindsOfPublications) {
  EXPECT_EQ(word("pub_paper_conference", "en"), "Conference paper");
  EXPECT_EQ(word("pub_article", "en"), "Preprint");
  EXPECT_EQ(word("pub_uncat", "en"), "Uncategorized");
}

TEST(Word, UnderstandsTheIdsOfOlderThemes) {
  EXPECT_EQ(word("pub_conf", "en"), "Conference paper");
  EXPECT_EQ(word("pub_journal", "zh"), "期刊文章");
  EXPECT_EQ(word("pub_preprint", "de"), "Vorabdruck");
  EXPECT_EQ(word("pub_book_section", "fr"), "Chapitre de livre");
  EXPECT_EQ(word("work_experience", "en"), "Experience");
}

TEST(Word, TakesTheCodeOfACountryForItsLanguage) {
  EXPECT_EQ(word("education", "cn"), "教育经历");
  EXPECT_EQ(word("education", "jp"), "学歴");
}

TEST(Word, FallsBackToTheLanguageWithoutRegionThenToEnglish) {
  EXPECT_EQ(word("skills", "de-CH"), "Kenntnisse");
  EXPECT_EQ(word("skills", "DE_ch"), "Kenntnisse");
  EXPECT_EQ(word("skills", "xx"), "Skills");
  EXPECT_EQ(word("skills", "km"), "ជំនាញ");
  EXPECT_EQ(word("skills", "sr-Latn"), "Veštine");
  EXPECT_EQ(word("present", "zh-CN"), "至今");
  EXPECT_EQ(word("present", "zh-TW"), "至今");
  EXPECT_EQ(word("present", "pt-BR"), "Presente");
  EXPECT_EQ(word("present", "en-us"), "Present");
  EXPECT_EQ(word("skills", ""), "Skills");
}

TEST(Word, IsEmptyWhereNobodyKnowsTheKey) {
  EXPECT_EQ(word("no_such_word", "en"), "");
  EXPECT_EQ(word("", "de"), "");
}

TEST(HasWords, IsByLanguageWithoutItsRegion) {
  EXPECT_TRUE(has_words("de-CH"));
  EXPECT_TRUE(has_words("zh_TW"));
  EXPECT_TRUE(has_words("no"));
  EXPECT_FALSE(has_words("xx"));
  EXPECT_FALSE(has_words(""));
}

TEST(LanguageTag, IsWellFormed) {
  for (const char* tag :
       {"de", "pt-BR", "zh-Hant-TW", "gsw", "x-own", "de-1996", "en-u-ca-buddhist"}) {
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  }
  for (const char* tag : {"", "d", "12", "de-", "-de", "de--AT", "de_AT", "en-u", "english please",
                          "de-toolongpart"}) {
    EXPECT_FALSE(is_language_tag(tag)) << tag;
  }
}

TEST(WordKeys, AreSortedAndHaveText) {
  const auto keys = word_keys();
  EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
  for (const auto key : keys) EXPECT_NE(word(key, "en"), "") << key;
}

TEST(WordKeys, HoldTheTitlesOfAllKinds) {
  for (int i = 0; i <= static_cast<int>(model::Kind::kOther); ++i) {
    const auto kind = static_cast<model::Kind>(i);
    EXPECT_NE(word(model::kind_name(kind), "en"), "") << model::kind_name(kind);
  }
}

TEST(Dictionaries, HoldNoKeyThatEnglishLacks) {
  const auto keys = word_keys();
  for (const Dictionary& dictionary : all_dictionaries()) {
    for (const Word& each : dictionary.words) {
      EXPECT_TRUE(std::binary_search(keys.begin(), keys.end(), each.key))
          << dictionary.language << " " << each.key;
      EXPECT_NE(each.text, "") << dictionary.language << " " << each.key;
    }
  }
}

TEST(Word, CommaIsThatOfTheScript) {
  EXPECT_EQ(word("comma", "en"), ", ");
  EXPECT_EQ(word("comma", "de"), ", ");
  EXPECT_EQ(word("comma", "ja"), "、");
  EXPECT_EQ(word("comma", "zh"), "，");
  EXPECT_EQ(word("comma", "zh-Hant"), "，");
  EXPECT_EQ(word("comma", "ar"), "، ");
  EXPECT_EQ(word("comma", "fa"), "، ");
  EXPECT_EQ(word("comma", "ms-Arab"), "، ");
}

}  // namespace
}  // namespace cvpress::locale
