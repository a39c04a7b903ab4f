#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "base/utf8.h"
#include "text/script_fonts_internal.h"

namespace cvpress::text {
namespace {

/// Names parted by spaces, of faces without and with serifs.
struct ScriptRow {
  UScriptCode script;
  std::string_view sans;
  std::string_view serif;
};

/// Where a script's faces are not named after it as NotoSans… and NotoSerif… are,
/// or others than Noto's are common.
constexpr ScriptRow kScripts[] = {
    {USCRIPT_LATIN, "NotoSans DejaVuSans LiberationSans FreeSans Arial",
     "NotoSerif DejaVuSerif LiberationSerif FreeSerif Times"},
    {USCRIPT_GREEK, "NotoSans DejaVuSans LiberationSans FreeSans Arial",
     "NotoSerif DejaVuSerif LiberationSerif FreeSerif Times"},
    {USCRIPT_CYRILLIC, "NotoSans DejaVuSans LiberationSans FreeSans Arial",
     "NotoSerif DejaVuSerif LiberationSerif FreeSerif Times"},
    {USCRIPT_ARABIC, "NotoSansArabic NotoNaskhArabic NotoKufiArabic DejaVuSans GeezaPro",
     "NotoNaskhArabic NotoSerifArabic Amiri NotoSansArabic DejaVuSans"},
    {USCRIPT_HEBREW, "NotoSansHebrew DejaVuSans FreeSans ArialHB",
     "NotoSerifHebrew FrankRuehlCLM FreeSerif NotoSansHebrew DejaVuSans"},
    {USCRIPT_THAI, "NotoSansThai NotoLoopedThai Loma Garuda Thonburi",
     "NotoSerifThai Norasi Kinnari NotoSansThai"},
    {USCRIPT_LAO, "NotoSansLao NotoLoopedLao DejaVuSans", "NotoSerifLao NotoSansLao"},
    {USCRIPT_DEVANAGARI, "NotoSansDevanagari Lohit-Devanagari FreeSans Mangal Kohinoor",
     "NotoSerifDevanagari NotoSansDevanagari FreeSerif"},
    {USCRIPT_BENGALI, "NotoSansBengali Lohit-Bengali FreeSans", "NotoSerifBengali NotoSansBengali"},
    {USCRIPT_TAMIL, "NotoSansTamil Lohit-Tamil FreeSans", "NotoSerifTamil NotoSansTamil"},
    {USCRIPT_KHMER, "NotoSansKhmer KhmerOS", "NotoSerifKhmer NotoSansKhmer"},
    {USCRIPT_NKO, "NotoSansNKo DejaVuSans", "NotoSansNKo DejaVuSans"},
    {USCRIPT_COMMON,
     "NotoSansSymbols2 NotoSansSymbols NotoSansMath NotoSans DejaVuSans NotoMusic Symbola "
     "NotoEmoji FreeSans",
     "NotoSansSymbols2 NotoSansSymbols NotoSansMath NotoSerif DejaVuSerif DejaVuSans NotoMusic "
     "Symbola NotoEmoji FreeSerif"},
};

/// How the scripts of East Asia are drawn in one language.
struct HanRow {
  std::string_view language;
  std::string_view face_word;  // in the names of a collection's faces
  unsigned index = 0;          // its place in Noto's collections
  std::string_view sans;       // files with this language's faces alone
  std::string_view serif;
};

/// The first row is for text whose language is not known.
constexpr HanRow kHan[] = {
    {"zh-Hans", "SC", 2,
     "NotoSansCJKsc NotoSansSC SourceHanSansSC wqy-microhei wqy-zenhei PingFang",
     "NotoSerifCJKsc NotoSerifSC SourceHanSerifSC Songti"},
    {"zh-Hant", "TC", 3, "NotoSansCJKtc NotoSansTC SourceHanSansTC PingFang",
     "NotoSerifCJKtc NotoSerifTC SourceHanSerifTC uming Songti"},
    {"zh-HK", "HK", 4, "NotoSansCJKhk NotoSansHK SourceHanSansHC PingFang",
     "NotoSerifCJKhk NotoSerifHK SourceHanSerifHC uming Songti"},
    {"ja", "JP", 0, "NotoSansCJKjp NotoSansJP SourceHanSans IPAexGothic ipaexg ipag",
     "NotoSerifCJKjp NotoSerifJP SourceHanSerif IPAexMincho ipaexm ipam"},
    {"ko", "KR", 1, "NotoSansCJKkr NotoSansKR SourceHanSansK NanumGothic AppleSDGothicNeo",
     "NotoSerifCJKkr NotoSerifKR SourceHanSerifK NanumMyeongjo UnBatang"},
};

/// Languages that Han characters are drawn by; the longest prefix counts.
struct HanLanguage {
  std::string_view prefix;
  std::string_view language;
};
constexpr HanLanguage kHanLanguages[] = {
    {"zh-hant-hk", "zh-HK"},
    {"zh-hant-mo", "zh-HK"},
    {"zh-hans-hk", "zh-Hans"},
    {"zh-hant", "zh-Hant"},
    {"zh-hans", "zh-Hans"},
    {"zh-hk", "zh-HK"},
    {"zh-mo", "zh-HK"},
    {"zh-tw", "zh-Hant"},
    {"zh", "zh-Hans"},
    {"yue", "zh-HK"},
    {"nan", "zh-Hant"},
    {"hak", "zh-Hant"},
    {"lzh", "zh-Hant"},
    {"wuu", "zh-Hans"},
    {"ja", "ja"},
    {"ko", "ko"},
    {"ain", "ja"},
    {"ryu", "ja"},
};

constexpr std::array kEastAsia = {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL,
                                  USCRIPT_BOPOMOFO};

bool is_east_asian(UScriptCode script) {
  return std::find(kEastAsia.begin(), kEastAsia.end(), script) != kEastAsia.end();
}

bool is_shared(UScriptCode script) {
  return script == USCRIPT_COMMON || script == USCRIPT_INHERITED || script == USCRIPT_UNKNOWN;
}

bool is_pictographic(char32_t c) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
}

bool is_wide(char32_t c) {
  const auto width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE;
}

UScriptCode script_of_character(char32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &error);
  return U_FAILURE(error) ? USCRIPT_COMMON : script;
}

/// A script that a mark of many is used in, USCRIPT_COMMON for one of all scripts.
UScriptCode script_that_uses(char32_t c) {
  std::array<UScriptCode, 64> scripts{};
  UErrorCode error = U_ZERO_ERROR;
  const int count =
      uscript_getScriptExtensions(static_cast<UChar32>(c), scripts.data(), scripts.size(), &error);
  if (U_FAILURE(error) || count == 0) return USCRIPT_COMMON;
  const auto end = scripts.begin() + count;
  if (std::find(scripts.begin(), end, USCRIPT_HAN) != end) return USCRIPT_HAN;
  if (!is_shared(scripts[0])) return scripts[0];
  return is_wide(c) && !is_pictographic(c) ? USCRIPT_HAN : USCRIPT_COMMON;
}

void add_names(std::string_view names, std::vector<FontStem>& stems) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    stems.push_back({std::string(names.substr(0, end)), {}, 0});
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

void add_han(std::string_view language, bool serif, std::vector<FontStem>& stems) {
  const auto found = std::find_if(std::begin(kHan), std::end(kHan),
                                  [&](const HanRow& row) { return row.language == language; });
  const HanRow& row = found == std::end(kHan) ? kHan[0] : *found;
  for (const bool with_serifs : {serif, !serif}) {
    stems.push_back({with_serifs ? "NotoSerifCJK" : "NotoSansCJK", row.face_word, row.index});
    add_names(with_serifs ? row.serif : row.sans, stems);
  }
  add_names("DroidSansFallbackFull DroidSansFallback", stems);
}

/// "Meetei_Mayek" -> "MeeteiMayek", as Noto's files spell it.
void add_named_after(UScriptCode script, bool serif, std::vector<FontStem>& stems) {
  const char* long_name = uscript_getName(script);
  if (long_name == nullptr) return;
  std::string name = long_name;
  name.erase(std::remove(name.begin(), name.end(), '_'), name.end());
  stems.push_back({(serif ? "NotoSerif" : "NotoSans") + name, {}, 0});
  stems.push_back({(serif ? "NotoSans" : "NotoSerif") + name, {}, 0});
}

struct PackageRow {
  UScriptCode script;
  std::string_view package;
};
/// The scripts that are not in kCommonPackage.
constexpr PackageRow kPackages[] = {
    {USCRIPT_HAN, "fonts-noto-cjk"},      {USCRIPT_HIRAGANA, "fonts-noto-cjk"},
    {USCRIPT_KATAKANA, "fonts-noto-cjk"}, {USCRIPT_HANGUL, "fonts-noto-cjk"},
    {USCRIPT_BOPOMOFO, "fonts-noto-cjk"}, {USCRIPT_BRAILLE, "fonts-dejavu-core"},
};
constexpr std::string_view kCommonPackage = "fonts-noto-core";
/// Rare Han characters, beyond the Basic Multilingual Plane.
constexpr std::string_view kRareHanPackage = "fonts-hanazono";
constexpr std::string_view kEmojiPackage = "fonts-noto-color-emoji";
constexpr std::string_view kSymbolPackage = "fonts-symbola";

}  // namespace

UScriptCode deciding_script(std::u32string_view characters) {
  for (const char32_t c : characters) {
    const UScriptCode script = script_of_character(c);
    if (!is_shared(script)) return script;
  }
  for (const char32_t c : characters) {
    const UScriptCode script = script_that_uses(c);
    if (!is_shared(script)) return script;
  }
  return USCRIPT_COMMON;
}

std::string_view han_language(std::string_view language) {
  const std::string tag = ascii_lower(language);
  std::string_view best;
  std::size_t length = 0;
  for (const HanLanguage& row : kHanLanguages) {
    const bool begins = tag.compare(0, row.prefix.size(), row.prefix) == 0 &&
                        (tag.size() == row.prefix.size() || tag[row.prefix.size()] == '-');
    if (!begins || row.prefix.size() <= length) continue;
    best = row.language;
    length = row.prefix.size();
  }
  return best;
}

std::vector<FontStem> font_stems(UScriptCode script, std::string_view language, bool serif) {
  std::vector<FontStem> stems;
  if (is_east_asian(script)) {
    add_han(language, serif, stems);
    return stems;
  }
  const auto row = std::find_if(std::begin(kScripts), std::end(kScripts),
                                [&](const ScriptRow& item) { return item.script == script; });
  if (row != std::end(kScripts)) {
    add_names(serif ? row->serif : row->sans, stems);
  } else {
    add_named_after(script, serif, stems);
    add_names(serif ? "DejaVuSerif DejaVuSans FreeSerif" : "DejaVuSans FreeSans FreeSerif", stems);
  }
  if (script == USCRIPT_COMMON) add_han(language, serif, stems);
  return stems;
}

std::string_view font_package(char32_t character) {
  const auto code = static_cast<UChar32>(character);
  const auto type = u_charType(code);
  if (type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE) return {};
  const UScriptCode script = deciding_script({&character, 1});
  if (script == USCRIPT_HAN && character > 0xFFFF) return kRareHanPackage;
  if (script == USCRIPT_COMMON && is_pictographic(character)) return kEmojiPackage;
  if (script == USCRIPT_COMMON) return kSymbolPackage;
  const auto row = std::find_if(std::begin(kPackages), std::end(kPackages),
                                [&](const PackageRow& item) { return item.script == script; });
  return row == std::end(kPackages) ? kCommonPackage : row->package;
}

}  // namespace cvpress::text
