#include "locale/text_language.h"

#include <map>

#include <gtest/gtest.h>

#include "locale/han_letters.h"
#include "locale/language_stretches.h"

namespace cvpress::locale {
namespace {

std::string judged(std::string_view text) {
  LanguageEvidence evidence;
  evidence.add(text);
  return evidence.language();
}

struct TextOfLanguage {
  const char* text;
  const char* language;
};

TEST(LanguageOfText, IsToldByScript) {
  constexpr TextOfLanguage kCases[] = {
      {"软件工程师，负责开发数据系统 (Python, C++)", "zh"},
      {"軟體工程師，負責開發資料系統 (Python)", "zh-Hant"},
      {"データ基盤の開発を担当しました。東京大学", "ja"},
      {"소프트웨어 개발자, 서울대학교 (大學)", "ko"},
      {"مهندس برمجيات في شركة صغيرة", "ar"},
      {"مهندس نرم‌افزار در یک شرکت کوچک", "fa"},
      {"سافٹ ویئر انجینئر کے طور پر کام کیا ہے", "ur"},
      {"ڤڠالمن کرجا دڠن ݢوروه", "ms-Arab"},
      {"מהנדסת תוכנה בחברה קטנה", "he"},
      {"Μηχανικός λογισμικού σε μικρή εταιρεία", "el"},
      {"วิศวกรซอฟต์แวร์ในบริษัทเล็ก", "th"},
      {"छोटी कंपनी में सॉफ़्टवेयर अभियंता", "hi"},
      {"ছোট কোম্পানিতে সফটওয়্যার প্রকৌশলী", "bn"},
      {"មហាវិទ្យាល័យ", "km"},
      {"Инженер-программист, выпускник университета", "ru"},
      {"Інженерка програмного забезпечення, її досвід", "uk"},
      {"Инжењер софтвера, њен рад", "sr"},
      {"Инженер в български университет, съм и още", "bg"},
      {"სამუშაო გამოცდილება", "ka"},
  };
  for (const TextOfLanguage& each : kCases)
    EXPECT_EQ(judged(each.text), each.language) << each.text;
}

TEST(LanguageOfText, IsToldByHanCharactersOfOneCountry) {
  constexpr TextOfLanguage kCases[] = {
      {"工作內容：伺服器維護與資料庫調校，帶領工程師五人", "zh-Hant"},
      {"臺北市", "zh-Hant"},
      {"資深工程師，鴻海精密工業", "zh-Hant"},
      {"高级工程师，工作内容：服务器维护", "zh"},
      {"工人", "zh"},
      {"株式会社", "ja"},
      {"東京大学大学院修了", "ja"},
      {"業務経験：開発部長、図面管理", "ja"},
      {"主任技術者、関西電機、売上管理", "ja"},
      {"東京", "ja"},
      {"國立臺灣大學畢業後赴東京工作", "zh-Hant"},
  };
  for (const TextOfLanguage& each : kCases)
    EXPECT_EQ(judged(each.text), each.language) << each.text;
}

TEST(HanLetters, AreEachInOneRow) {
  std::map<char32_t, int> rows;
  for (const HanRow& row : han_rows()) {
    EXPECT_GE(row.characters.size(), 100u);
    EXPECT_TRUE(std::is_sorted(row.characters.begin(), row.characters.end()));
    for (const char32_t code : row.characters) {
      EXPECT_EQ(++rows[code], 1) << std::hex << static_cast<unsigned>(code);
    }
  }
  EXPECT_GE(rows.size(), 3000u);
}

TEST(LanguageOfText, IsToldByOneSentence) {
  constexpr TextOfLanguage kCases[] = {
      {"Phát triển hệ thống quản lý kho hàng cho chuỗi siêu thị", "vi"},
      {"Odpowiedzialny za współpracę z przedsiębiorstwami oraz rozwój zespołu", "pl"},
      {"Yazılım geliştirme ve ürün yönetimi", "tr"},
      {"Szoftverfejlesztő csapat vezetése és a rendszer tervezése", "hu"},
      {"Řízení týmu vývojářů a návrh systému pro nemocnice", "cs"},
      {"Vedúci tímu vývojárov, návrh systému pre nemocnice a ľudí v núdzi", "sk"},
      {"Conducerea echipei și dezvoltarea aplicației pentru bănci", "ro"},
      {"Entwicklung und Betrieb von Systemen für die Straßenplanung", "de"},
      {"Desarrollo de sistemas para la gestión del diseño en España", "es"},
      {"Coordenação de projetos e gestão da informação em São Paulo", "pt"},
      {"Udvikling af systemer til sygehuse og større kunder, også på tværs", "da"},
      {"Utveckling av system för sjukhus och större kunder", "sv"},
      {"Verantwoordelijk voor het ontwerp van de systemen", "nl"},
      {"Développement d'applications pour les hôpitaux et la sécurité des données", "fr"},
  };
  for (const TextOfLanguage& each : kCases)
    EXPECT_EQ(judged(each.text), each.language) << each.text;
}

TEST(LanguageOfText, IsNotToldByForeignWordsInEnglishOnes) {
  EXPECT_NE(judged("Led the team of Łukasz Żółć and Wojciech Świątek"), "pl");
  EXPECT_EQ(judged("Senior Engineer, Café Zürich"), "");
  EXPECT_EQ(judged("Résumé, naïve Bayes, Poincaré"), "");
  EXPECT_EQ(judged("Łódź"), "");
  EXPECT_EQ(judged("Built compilers in Kraków, Łódź, Gdańsk, Poznań, Wrocław"), "");
  EXPECT_EQ(judged("Universität München. École Polytechnique Fédérale. São Paulo. Montréal"), "");
  EXPECT_EQ(judged("Comisión Nacional de los Derechos Humanos"), "");
  EXPECT_EQ(judged("Café manager, Résumé coach, Crème de la crème caterer"), "");
  EXPECT_EQ(judged("Experience. Reduced latency. Phở, Cờ tướng, Đàn bầu, Hồ Chí Minh"), "");
  EXPECT_EQ(judged("Led teams. J'ai développé des applications pour les hôpitaux"), "");
  EXPECT_EQ(judged("Visitor at Institut für Informatik, by invitation, in charge as deputy for "
                   "Müller, Böhm und Söhne"),
            "en");
}

TEST(LanguageOfText, TakesNoEvidenceFromNamesInLatinLetters) {
  LanguageEvidence evidence;
  evidence.add_name("Łukasz Żółć-Świątek");
  evidence.add_name("Wyższa Szkoła Inżynierska");
  evidence.add("Senior Engineer");
  EXPECT_EQ(evidence.language(), "");
}

TEST(LanguageOfText, IsToldByCommonWordsWhereLettersAreTheSame) {
  constexpr TextOfLanguage kCases[] = {
      {"Работа с клиенти и управление на проекти за банката", "bg"},
      {"Работа с клиентами и контроль проектов для банка", "ru"},
      {"संगणक अभियंता म्हणून काम केले आणि संघाचे नेतृत्व केले आहे", "mr"},
      {"सफ्टवेयर विकास तथा टोलीको नेतृत्व गरेको छ र तालिम दिएको", "ne"},
      {"सॉफ़्टवेयर का विकास और टीम का नेतृत्व किया", "hi"},
  };
  for (const TextOfLanguage& each : kCases)
    EXPECT_EQ(judged(each.text), each.language) << each.text;
}

TEST(LanguageOfText, IsToldByCommonWordsInLatinLetters) {
  EXPECT_EQ(judged("Entwicklung und Betrieb der Systeme für die Auswertung mit dem Team, "
                   "Leitung von Projekten bei der Bahn und im Verbund, zur Planung des Netzes"),
            "de");
  EXPECT_EQ(judged("Développement de la plateforme et des outils pour les équipes, dans le cadre "
                   "du projet avec une équipe de recherche sur la qualité des données en France"),
            "fr");
  EXPECT_EQ(judged("Desarrollo de la plataforma y las herramientas para el equipo con los datos "
                   "del proyecto en una empresa por la mejora y el control de las cuentas"),
            "es");
  EXPECT_EQ(judged("Phát triển hệ thống và các công cụ cho nhóm với dữ liệu của dự án trong công "
                   "ty, được giải thưởng tại trường và những bài báo về các mô hình là của tôi"),
            "vi");
  EXPECT_EQ(judged("Developed the platform and tools for the team with data of the project in a "
                   "company, as the lead of the group on the design by the sea for an hour"),
            "en");
}

TEST(LanguageOfText, IsNotToldByFewWords) {
  EXPECT_EQ(judged(""), "");
  EXPECT_EQ(judged("und der"), "");
  EXPECT_EQ(judged("Python, C++, Kubernetes 2021"), "");
  EXPECT_EQ(LanguageEvidence().language(), "");
}

TEST(LanguageOfText, IsThatOfMostOfTheText) {
  EXPECT_EQ(judged("Worked at 北京 with the Python team on data platforms"), "en");
  LanguageEvidence evidence;
  evidence.add("负责数据平台的开发与维护，使用");
  evidence.add("Kubernetes Python");
  EXPECT_EQ(evidence.language(), "zh");
}

std::string stretches(std::string_view text, std::string_view language) {
  std::string result;
  for (const LanguageStretch& each : foreign_stretches(text, language)) {
    result +=
        "[" + std::string(text.substr(each.begin, each.end - each.begin)) + "]" + each.language;
  }
  return result;
}

TEST(ForeignStretches, AreInOtherLettersThanTheLanguages) {
  EXPECT_EQ(stretches("Engineer at 北京大学 in China", "en"), "[北京大学]zh");
  EXPECT_EQ(stretches("国立国会図書館 and トヨタ", "en"), "[国立国会図書館]ja[トヨタ]ja");
  EXPECT_EQ(stretches("東京のテスト", "de"), "[東京のテスト]ja");
  EXPECT_EQ(stretches("Работа в Google Research и дома", "ru"), "[Google Research]en");
  EXPECT_EQ(stretches("مهندس في (Acme Ltd.) والقاهرة", "ar"), "[Acme Ltd.)]en");
  EXPECT_EQ(stretches("Київ and Москва", "en"), "[Київ]uk[Москва]ru");
}

TEST(ForeignStretches, AreNoneInTheLanguagesOwnLetters) {
  EXPECT_EQ(stretches("Plain ASCII, 2021", "en"), "");
  EXPECT_EQ(stretches("Čeština, 10 €", "cs"), "");
  EXPECT_EQ(stretches("データと東京", "ja"), "");
  EXPECT_EQ(stretches("서울大學", "ko"), "");
  EXPECT_EQ(stretches("2021 – 2022 (…)", "zh"), "");
  EXPECT_EQ(stretches("", "ar"), "");
  EXPECT_EQ(stretches("\xFF\xFE", "ar"), "");
}

TEST(ForeignStretches, KeepSpacesBetweenTheirWordsOnly) {
  EXPECT_EQ(stretches("在 Acme Data Systems 工作", "zh"), "[Acme Data Systems]en");
  EXPECT_EQ(stretches("使用 C++17、Python 3 开发", "zh"), "[C++17]en[Python]en");
}

TEST(ForeignStretches, OfLatinLettersEndAtWideMarks) {
  EXPECT_EQ(stretches("工具（Figma、React），使用", "zh-Hant"), "[Figma]en[React]en");
  EXPECT_EQ(stretches("道具（Figma）を", "ja"), "[Figma]en");
  EXPECT_EQ(stretches("使用“Figma”，don’t", "zh"), "[Figma]en[don’t]en");
  EXPECT_EQ(stretches("в “Figma” и", "ru"), "[Figma”]en");
  EXPECT_EQ(stretches("at 北京、上海 offices", "en"), "[北京、上海]zh");
}

}  // namespace
}  // namespace cvpress::locale
