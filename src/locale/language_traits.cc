#include "locale/language_traits.h"

#include <algorithm>
#include <iterator>

namespace cvpress::locale {
namespace {

// clang-format off
constexpr LanguageTraits kTraits[] = {
    {Script::kLatin, "ca", " i amb els les dels pel del per una als la en va com ", U"àçèéíïòóúü"},
    {Script::kLatin, "cs", " a na se je pro ve že jako při od také který nebo jsem jsou ", U"áčďéěíňóřšťúůýž"},
    {Script::kLatin, "da", " og af til på med for som ved hos jeg det er samt mig ", U"æøåé"},
    {Script::kLatin, "de", " und der die das mit für von im bei zur zum des den ein eine ich als durch ", U"äöüß"},
    {Script::kLatin, "en", " and the of in for to with on at by from as an using is was a ", U""},
    {Script::kLatin, "es", " y de la el los las en con para por del una al como desarrollo ", U"áéíñóúü"},
    {Script::kLatin, "et", " ja ning on kui mis ka et ei oma ülikool aasta või ", U"äöõüšž"},
    {Script::kLatin, "fi", " ja sekä että on oli ei kuin joka myös olen olin vuonna ", U"äöå"},
    {Script::kLatin, "fr", " et le la les des du en pour une dans sur par au avec de aux ", U"àâæçéèêëîïôœùûüÿ"},
    {Script::kLatin, "hr", " i na za sa se od je kao iz te pri sam sveučilište ", U"čćđšž"},
    {Script::kLatin, "hu", " és a az egy hogy nem volt vagy valamint számára mint ", U"áéíóöőúüű"},
    {Script::kLatin, "id", " dan di yang untuk dengan pada dari dalam sebagai oleh ", U""},
    {Script::kLatin, "it", " e di il la per con del della dei nel le gli una alla delle presso ", U"àèéìíîòóù"},
    {Script::kLatin, "lt", " ir su kaip iš už apie dėl nuo prie buvo metų ", U"ąčęėįšųūž"},
    {Script::kLatin, "lv", " un ar no uz par kā pie gada arī tika kas ", U"āčēģīķļņšūž"},
    {Script::kLatin, "nb", " og av til på med for som ved hos jeg det er samt meg ", U"æøåéòô"},
    {Script::kLatin, "nl", " en de het van een voor met bij op aan als ik door naar ", U"ëïéèöüó"},
    {Script::kLatin, "pl", " i w z na do oraz się dla przez od jest jako przy po ", U"ąćęłńóśźż"},
    {Script::kLatin, "pt", " e de da do das dos em com para por na no uma ao como ", U"áâãàçéêíóôõúü"},
    {Script::kLatin, "ro", " și de la în cu pentru din pe al prin care unui este ", U"ăâîșțşţ"},
    {Script::kLatin, "sk", " a na sa je pre vo že ako pri od tiež ktorý alebo som sú ", U"áäčďéíĺľňóôŕšťúýž"},
    {Script::kLatin, "sl", " in na za je se ter od ki pri kot ali sem iz ", U"čšž"},
    {Script::kLatin, "sv", " och av till på med för som vid hos jag det är samt att i ", U"åäöé"},
    {Script::kLatin, "tr", " ve ile için bir olarak bu üniversitesi yıl üzerine de da ", U"âçğıîöşüû"},
    {Script::kLatin, "vi", " và của các cho trong với là tại được từ những về ", U"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"},
    {Script::kCyrillic, "bg", " и на за от да се с по при като е са до през съм със които ", U""},
    {Script::kCyrillic, "ru", " и в на с по не для от из как при к со во под над это или ", U""},
    {Script::kCyrillic, "sr", " и у на за је од са се из као при до те или сам ", U""},
    {Script::kCyrillic, "uk", " і в на з для у що від до та як при або це із ", U""},
    {Script::kDevanagari, "hi", " के में की और है हैं का से को ने पर एवं किया लिए तथा ", U""},
    {Script::kDevanagari, "mr", " आणि आहे आहेत व साठी मध्ये येथे म्हणून केले केली केला होते ", U""},
    {Script::kDevanagari, "ne", " र छ छन् गर्ने गरेको भएको तथा लागि हुँ गरी हुन् मा ", U""},
};
// clang-format on

/// Sorted. Hardly a page in English has none of them: what joins words, and what people say
/// that they did. Words of headings are not among them, since those may be the reader's own.
constexpr std::string_view kPlainlyEnglish[] = {
    "and", "built",   "designed", "developed", "from", "improved", "led",  "managed",
    "of",  "reduced", "the",      "using",     "was",  "which",    "with", "wrote"};

constexpr std::string_view kJapaneseWords[] = {"株式会社", "有限会社", "東京", "大学院",
                                               "取締役",   "入社",     "勤務", "担当"};

}  // namespace

std::span<const LanguageTraits> language_traits() {
  return kTraits;
}

bool is_plainly_english(std::string_view word) {
  return std::binary_search(std::begin(kPlainlyEnglish), std::end(kPlainlyEnglish), word);
}

std::span<const std::string_view> japanese_words() {
  return kJapaneseWords;
}

}  // namespace cvpress::locale
