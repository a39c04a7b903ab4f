#include "locale/scripts.h"

#include <algorithm>
#include <iterator>

#include "locale/language.h"

namespace cvpress::locale {
namespace {

struct ScriptRange {
  char32_t first;
  char32_t last;
  Script script;
};

/// Letters by code point (UAX 24), sorted; without digits and punctuation.
constexpr ScriptRange kRanges[] = {
    {0x0041, 0x005A, Script::kLatin},      {0x0061, 0x007A, Script::kLatin},
    {0x00AA, 0x00AA, Script::kLatin},      {0x00BA, 0x00BA, Script::kLatin},
    {0x00C0, 0x00D6, Script::kLatin},      {0x00D8, 0x00F6, Script::kLatin},
    {0x00F8, 0x02AF, Script::kLatin},      {0x0370, 0x0373, Script::kGreek},
    {0x0376, 0x037D, Script::kGreek},      {0x0386, 0x0386, Script::kGreek},
    {0x0388, 0x03FF, Script::kGreek},      {0x0400, 0x0481, Script::kCyrillic},
    {0x048A, 0x052F, Script::kCyrillic},   {0x0531, 0x0556, Script::kArmenian},
    {0x0561, 0x0587, Script::kArmenian},   {0x05D0, 0x05F2, Script::kHebrew},
    {0x0620, 0x063F, Script::kArabic},     {0x0641, 0x064A, Script::kArabic},
    {0x066E, 0x066F, Script::kArabic},     {0x0671, 0x06D3, Script::kArabic},
    {0x06D5, 0x06D5, Script::kArabic},     {0x06EE, 0x06EF, Script::kArabic},
    {0x06FA, 0x06FC, Script::kArabic},     {0x0750, 0x077F, Script::kArabic},
    {0x0900, 0x0963, Script::kDevanagari}, {0x0971, 0x097F, Script::kDevanagari},
    {0x0980, 0x09E3, Script::kBengali},    {0x09F0, 0x09F1, Script::kBengali},
    {0x0A01, 0x0A5E, Script::kGurmukhi},   {0x0A70, 0x0A75, Script::kGurmukhi},
    {0x0A81, 0x0AE3, Script::kGujarati},   {0x0B82, 0x0BD7, Script::kTamil},
    {0x0C00, 0x0C63, Script::kTelugu},     {0x0C80, 0x0CE3, Script::kKannada},
    {0x0D00, 0x0D63, Script::kMalayalam},  {0x0D81, 0x0DDF, Script::kSinhala},
    {0x0E01, 0x0E3A, Script::kThai},       {0x0E40, 0x0E4E, Script::kThai},
    {0x0E81, 0x0ECD, Script::kLao},        {0x0EDC, 0x0EDF, Script::kLao},
    {0x1000, 0x103F, Script::kMyanmar},    {0x1050, 0x108F, Script::kMyanmar},
    {0x10A0, 0x10FF, Script::kGeorgian},   {0x1100, 0x11FF, Script::kHangul},
    {0x1200, 0x135F, Script::kEthiopic},   {0x1780, 0x17D3, Script::kKhmer},
    {0x1C90, 0x1CBF, Script::kGeorgian},   {0x1E00, 0x1EFF, Script::kLatin},
    {0x1F00, 0x1FFF, Script::kGreek},      {0x2C60, 0x2C7F, Script::kLatin},
    {0x3005, 0x3007, Script::kHan},        {0x3041, 0x3096, Script::kKana},
    {0x309D, 0x309F, Script::kKana},       {0x30A1, 0x30FA, Script::kKana},
    {0x30FC, 0x30FF, Script::kKana},       {0x3131, 0x318E, Script::kHangul},
    {0x3400, 0x4DBF, Script::kHan},        {0x4E00, 0x9FFF, Script::kHan},
    {0xAC00, 0xD7A3, Script::kHangul},     {0xF900, 0xFAFF, Script::kHan},
    {0xFB00, 0xFB06, Script::kLatin},      {0xFB1D, 0xFB4F, Script::kHebrew},
    {0xFB50, 0xFDFB, Script::kArabic},     {0xFE70, 0xFEFC, Script::kArabic},
    {0xFF21, 0xFF3A, Script::kLatin},      {0xFF41, 0xFF5A, Script::kLatin},
    {0xFF66, 0xFF9D, Script::kKana},       {0x20000, 0x3134F, Script::kHan},
};

struct LanguageScripts {
  std::string_view language;
  Script script;
  Script other;  // kNone for languages of one script
};

/// Of the languages in other letters than Latin; the row of English is theirs.
constexpr LanguageScripts kLanguageScripts[] = {
    {"am", Script::kEthiopic, Script::kNone},   {"ar", Script::kArabic, Script::kNone},
    {"as", Script::kBengali, Script::kNone},    {"be", Script::kCyrillic, Script::kNone},
    {"bg", Script::kCyrillic, Script::kNone},   {"bn", Script::kBengali, Script::kNone},
    {"ckb", Script::kArabic, Script::kNone},    {"el", Script::kGreek, Script::kNone},
    {"en", Script::kLatin, Script::kNone},      {"fa", Script::kArabic, Script::kNone},
    {"gu", Script::kGujarati, Script::kNone},   {"he", Script::kHebrew, Script::kNone},
    {"hi", Script::kDevanagari, Script::kNone}, {"hy", Script::kArmenian, Script::kNone},
    {"ja", Script::kKana, Script::kHan},        {"ka", Script::kGeorgian, Script::kNone},
    {"kk", Script::kCyrillic, Script::kNone},   {"km", Script::kKhmer, Script::kNone},
    {"kn", Script::kKannada, Script::kNone},    {"ko", Script::kHangul, Script::kHan},
    {"lo", Script::kLao, Script::kNone},        {"mk", Script::kCyrillic, Script::kNone},
    {"ml", Script::kMalayalam, Script::kNone},  {"mn", Script::kCyrillic, Script::kNone},
    {"mr", Script::kDevanagari, Script::kNone}, {"ms-arab", Script::kArabic, Script::kNone},
    {"my", Script::kMyanmar, Script::kNone},    {"ne", Script::kDevanagari, Script::kNone},
    {"pa", Script::kGurmukhi, Script::kNone},   {"ps", Script::kArabic, Script::kNone},
    {"ru", Script::kCyrillic, Script::kNone},   {"sa", Script::kDevanagari, Script::kNone},
    {"si", Script::kSinhala, Script::kNone},    {"sr", Script::kCyrillic, Script::kNone},
    {"sr-latn", Script::kLatin, Script::kNone}, {"ta", Script::kTamil, Script::kNone},
    {"te", Script::kTelugu, Script::kNone},     {"th", Script::kThai, Script::kNone},
    {"uk", Script::kCyrillic, Script::kNone},   {"ur", Script::kArabic, Script::kNone},
    {"yi", Script::kHebrew, Script::kNone},     {"zh", Script::kHan, Script::kNone},
};

}  // namespace

Script script_of(char32_t code) {
  if (code < 0x80) {
    const bool is_letter = (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    return is_letter ? Script::kLatin : Script::kNone;
  }
  const auto* range = std::upper_bound(
      std::begin(kRanges), std::end(kRanges), code,
      [](char32_t sought, const ScriptRange& each) { return sought < each.first; });
  --range;
  return code <= range->last ? range->script : Script::kNone;
}

bool is_written_in(std::string_view language, Script script) {
  const LanguageScripts& row = row_for<LanguageScripts>(kLanguageScripts, language);
  return script == row.script || (script == row.other && script != Script::kNone);
}

}  // namespace cvpress::locale
