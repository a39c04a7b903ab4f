#include "tailor/letter_guard.h"

#include <algorithm>
#include <functional>
#include <optional>

#include <fmt/format.h>

#include "base/utf8.h"
#include "claims/application_words.h"
#include "claims/letter_claims.h"

namespace cvpress::tailor {
namespace {

using claims::Company;

/// In the place of a role or such of the row: words beside it are not taken for what she is.
constexpr std::string_view kValueOfTheRow = "\u2026";
/// Shorter values ("en", "1") are words of any text.
constexpr std::size_t kShortestValue = 4;
constexpr std::size_t kShortestCompany = 2;
/// Columns whose values name something of the plan, not of the application.
constexpr std::string_view kOfThePlan[] = {"variant", "lang", "language", "row", "date"};
/// A company that no text names: for whether a sentence says something of any.
constexpr std::string_view kAnyCompany = "Qqxyzzy";

/// A value of the row, and the sign that stands in its place.
struct RowValue {
  std::string text;
  std::string_view sign;
};

/// Where a text stands in another as words of its own.
std::size_t find_words(std::string_view text, std::string_view words, std::size_t from) {
  const auto is_part_of_word = [&](std::size_t at) {
    const char c = text[at];
    return is_ascii_letter(c) || is_ascii_digit(c);
  };
  for (std::size_t at = text.find(words, from); at != std::string_view::npos;
       at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool is_parted =
        (at == 0 || !is_part_of_word(at - 1)) && (end == text.size() || !is_part_of_word(end));
    if (is_parted) return at;
  }
  return std::string_view::npos;
}

void add_value(std::string_view text, std::string_view sign, std::vector<RowValue>& values) {
  const std::size_t shortest = sign == claims::kCompanyOfTheRow ? kShortestCompany : kShortestValue;
  if (text.size() >= shortest) values.push_back({std::string(text), sign});
  // "Engineer (m/w/d)"
  const std::size_t bracket = text.find(" (");
  if (bracket != std::string_view::npos) add_value(text.substr(0, bracket), sign, values);
}

/// What the row tells of the application, longer values first.
std::vector<RowValue> values_of(const Variables& variables, const std::vector<Company>& companies) {
  std::vector<RowValue> values;
  const Variables signs = claims::claims_of(variables);
  for (const auto& [name, value] : variables) {
    const std::string& sign = signs.at(name);
    if (value.empty() || claims::is_among(kOfThePlan, name)) continue;
    if (sign == claims::kCompanyOfTheRow) add_value(value, claims::kCompanyOfTheRow, values);
    if (sign == claims::kOfTheRow || sign == claims::kRoleOfTheRow)
      add_value(value, kValueOfTheRow, values);
  }
  for (const Company& company : companies)
    add_value(company.name, claims::kCompanyOfTheRow, values);
  std::stable_sort(values.begin(), values.end(), [](const RowValue& one, const RowValue& other) {
    return one.text.size() > other.text.size();
  });
  return values;
}

std::string with_signs(std::string text, const std::vector<RowValue>& values) {
  for (const RowValue& value : values) {
    for (std::size_t at = find_words(text, value.text, 0); at != std::string::npos;
         at = find_words(text, value.text, at)) {
      text.replace(at, value.text.size(), value.sign);
      at += value.sign.size();
    }
  }
  return text;
}

bool is_applied_to(const std::string& name, const std::vector<Company>& companies) {
  return std::any_of(companies.begin(), companies.end(),
                     [&](const Company& company) { return name == company.name; });
}

/// A claim of the company applied to is the same for all rows.
void name_no_company(claims::UnsaidClaim& claim, const std::vector<Company>& companies) {
  if (claim.fact != claims::Fact::kEmployers || !is_applied_to(claim.about, companies)) return;
  claim.message = "the profile does not say that its person worked at the company applied to";
  claim.about.clear();
}

/// Which of the paragraphs of a body; of how many: 0 for a text that has none.
struct ParagraphNumber {
  std::size_t index = 0;
  std::size_t count = 0;
};

/// The texts between the empty lines of a span.
std::vector<SourceSpan> paragraphs_of(SourceSpan span, const SourceMap& sources) {
  const std::string_view text = sources.text(span);
  std::vector<SourceSpan> paragraphs;
  bool goes_on = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trimmed(text.substr(at, end - at));
    if (!line.empty()) {
      const auto begin = static_cast<std::uint32_t>(line.data() - text.data()) + span.begin;
      if (!goes_on) paragraphs.push_back({span.file, begin, begin});
      paragraphs.back().end = begin + static_cast<std::uint32_t>(line.size());
    }
    goes_on = !line.empty();
    at = end + 1;
  }
  return paragraphs;
}

/// Readers of Markdown know where a body is, and not where its paragraphs are. Of one that has
/// more than paragraphs, such as a list, what begins there.
SourceSpan paragraph_in(SourceSpan body, ParagraphNumber number, const SourceMap& sources) {
  const std::vector<SourceSpan> paragraphs = paragraphs_of(body, sources);
  if (paragraphs.empty()) return body;
  if (paragraphs.size() == number.count) return paragraphs[number.index];
  return {body.file, paragraphs.front().begin, paragraphs.back().end};
}

/// Reads one letter.
class LetterReader {
 public:
  using IsSilent = std::function<bool(std::string_view sentence)>;

  LetterReader(const LetterContext& context, IsSilent is_silent, Diagnostics& diagnostics)
      : context_(context),
        is_silent_(std::move(is_silent)),
        diagnostics_(diagnostics),
        companies_(claims::companies_of(context.variables)),
        values_(values_of(context.variables, companies_)) {}

  void read_body(const model::Blocks& body) {
    for (std::size_t i = 0; i < body.size(); ++i) {
      paragraph_ = {i, body.size()};
      read(body[i]);
    }
    paragraph_ = {};
  }

  void read(const model::InlineText& text, SourceSpan where) {
    if (text.empty()) return;
    if (!where.known()) where = text.front().where;
    const std::string plain = with_signs(model::plain_text(text), values_);
    for (const std::string_view sentence : claims::sentences_of(plain)) {
      if (claims::speaks_of_writer(sentence) && !is_silent_(sentence)) tell(sentence, where);
    }
  }

 private:
  void read(const model::Block& block) {
    if (block.kind != model::BlockKind::kCode) read(block.inlines, block.where);
    for (const model::Block& child : block.children) read(child);
  }

  void tell(std::string_view sentence, SourceSpan where) {
    if (begins_sentence_of(std::string(sentence), context_.profile)) return;
    const claims::ProfileFacts& facts = context_.profile.facts();
    const std::string plain = claims::without_things(std::string(sentence), facts);
    for (claims::UnsaidClaim& claim : claims::unsaid_in_letter(plain, {facts, companies_})) {
      name_no_company(claim, companies_);
      const bool is_news = told_.emplace(claim.message).second;
      if (!is_news || context_.allowed.contains(claim.fact)) continue;
      Diagnostic& warning =
          diagnostics_.warning(place_of(claim.about, where), std::move(claim.message));
      warning.about = std::move(claim.about);
      warning.hints.push_back(
          {fmt::format("\"allow: [{}]\" lets a letter say it", claims::fact_name(claim.fact)), {}});
    }
  }

  /// That of a claim in the letter's own text, else of the paragraph, which a row fills.
  SourceSpan place_of(const std::string& claim, SourceSpan around) const {
    const SourceSpan where = paragraph_in(around, paragraph_, context_.sources);
    if (claim.empty()) return where;
    const std::size_t at = find_words(context_.sources.text(where), claim, 0);
    if (at == std::string_view::npos) return where;
    const auto begin = static_cast<std::uint32_t>(where.begin + at);
    return {where.file, begin, static_cast<std::uint32_t>(begin + claim.size())};
  }

  const LetterContext& context_;
  const IsSilent is_silent_;
  Diagnostics& diagnostics_;
  const std::vector<Company> companies_;
  const std::vector<RowValue> values_;
  ParagraphNumber paragraph_;   // that is read
  std::set<std::string> told_;  // messages
};

}  // namespace

bool LetterGuard::is_silent(std::string_view sentence, const Parts& profile) {
  const std::size_t number = std::hash<std::string_view>{}(sentence);
  const auto is_same = [&](const std::pair<const Parts*, std::string>& key) {
    return key.first == &profile && key.second == sentence;
  };
  if (const bool* known = silent_.find(number, is_same)) return *known;
  // Less is claimed where a company is applied to, never more.
  const std::vector<Company> any = {{std::string(kAnyCompany), ascii_lower(kAnyCompany) + " "}};
  const std::string plain = claims::without_things(std::string(sentence), profile.facts());
  const bool is_silent = claims::unsaid_in_letter(plain, {profile.facts(), any}).empty();
  return silent_.keep(number, {&profile, std::string(sentence)}, is_silent, sentence.size());
}

void LetterGuard::read(const model::Letter& letter, const LetterContext& context,
                       Diagnostics& diagnostics) {
  const auto is_known_silent = [&](std::string_view sentence) {
    return is_silent(sentence, context.profile);
  };
  LetterReader reader(context, is_known_silent, diagnostics);
  reader.read_body(letter.body);
  reader.read(letter.postscript, {});
}

}  // namespace cvpress::tailor
