#include "tailor/find_parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "locale/dates.h"
#include "tailor/comparable.h"
#include "tailor/near_parts.h"
#include "tailor/section_names.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kMostCandidates = 4;
constexpr std::string_view kHowTextGoesOn[] = {"...", "…"};

/// A selector as it is compared.
struct Wanted {
  std::string section;
  std::string organization;
  std::string title;
  std::optional<model::Date> start;
  std::string tag;
  std::string id;
  std::string text;
  bool is_beginning = false;  // of the text
  std::string name;
  bool is_beginning_of_name = false;
};

/// Takes off the end that says that a text goes on.
bool take_ellipsis(std::string& text) {
  for (const std::string_view end : kHowTextGoesOn) {
    if (text.size() <= end.size() || !text.ends_with(end)) continue;
    text.resize(text.size() - end.size());
    while (text.ends_with(' ')) text.pop_back();
    return true;
  }
  return false;
}

bool is_section(const Part& section, const std::string& name) {
  return section.title == name || model::kind_name(section.section->kind) == name;
}

/// The name of a section as it is compared. Where no section is called so, it may be what
/// another format calls a kind.
std::string section_name(std::string_view written, const Parts& parts) {
  std::string name = comparable(written);
  const auto kind = kind_called(name);
  if (!kind) return name;
  for (const Part& part : parts.all()) {
    if (part.kind == PartKind::kSection && is_section(part, name)) return name;
  }
  return std::string(model::kind_name(*kind));
}

Wanted wanted_by(const Selector& selector, const Ground& ground) {
  Wanted wanted;
  wanted.section = section_name(selector.section, ground.parts);
  wanted.organization = comparable(selector.organization);
  wanted.title = comparable(selector.title);
  wanted.tag = comparable(selector.tag);
  wanted.id = comparable(selector.id);
  wanted.text = comparable(selector.text);
  wanted.is_beginning = take_ellipsis(wanted.text);
  wanted.name = comparable(selector.name);
  wanted.is_beginning_of_name = take_ellipsis(wanted.name);
  Diagnostics of_no_matter;  // what is no date is compared as text
  if (!selector.start.empty()) {
    wanted.start =
        locale::parse_date(selector.start, selector.where, of_no_matter, ground.language);
  }
  return wanted;
}

/// Whether a date is the wanted one, as exactly as that was written.
bool is_at(const std::optional<model::Date>& date, const model::Date& wanted) {
  if (!date) return false;
  if (wanted.year == 0) return comparable(date->raw) == comparable(wanted.raw);
  return date->year == wanted.year && (wanted.month == 0 || date->month == wanted.month) &&
         (wanted.day == 0 || date->day == wanted.day);
}

bool is_text(const std::string& words, const std::string& wanted, bool is_beginning) {
  return is_beginning ? words.starts_with(wanted) : words == wanted;
}

/// Holds one selector against parts.
class Match {
 public:
  Match(const Wanted& wanted, const Ground& ground) : wanted_(wanted), ground_(ground) {}

  bool holds(std::size_t index) const {
    const Part& part = ground_.parts.at(index);
    if (!wanted_.section.empty() && !is_in_section(part)) return false;
    if (!wanted_.name.empty()) return is_named(part);
    if (!wanted_.text.empty()) return has_text(part) && entry_holds(index);
    if (!wanted_.id.empty() || !wanted_.tag.empty()) {
      return has_id(part) && has_tag(index) && entry_holds(index);
    }
    if (speaks_of_entries()) return part.is_entry() && holds_itself(part) && entry_holds(index);
    return part.kind == PartKind::kSection;
  }

 private:
  bool is_named(const Part& part) const {
    const std::string& name = wanted_.name;
    if (part.kind == PartKind::kSection) return is_section(part, name);
    if (part.is_entry() && (part.title == name || part.organization == name)) return true;
    return !part.words.empty() && is_text(part.words, name, wanted_.is_beginning_of_name);
  }

  bool is_in_section(const Part& part) const {
    return is_section(ground_.parts.at(part.root), wanted_.section);
  }

  bool has_text(const Part& part) const {
    return !part.words.empty() && is_text(part.words, wanted_.text, wanted_.is_beginning);
  }
  bool has_id(const Part& part) const { return wanted_.id.empty() || part.id == wanted_.id; }
  bool has_tag(std::size_t index) const {
    if (wanted_.tag.empty()) return true;
    const auto is_meant = [&](const std::string& tag) { return is_or_is_below(tag, wanted_.tag); };
    const Part& part = ground_.parts.at(index);
    const Tags& added = ground_.added_tags[index];
    return std::any_of(part.marks.begin(), part.marks.end(), is_meant) ||
           std::any_of(part.printed_tags.begin(), part.printed_tags.end(), is_meant) ||
           std::any_of(added.begin(), added.end(), is_meant);
  }

  bool speaks_of_entries() const {
    return !wanted_.organization.empty() || !wanted_.title.empty() || wanted_.start;
  }
  bool has_organization(const Part& part) const {
    return part.organization == wanted_.organization;
  }
  bool has_title(const Part& part) const { return part.title == wanted_.title; }
  bool has_start(const Part& part) const { return is_at(part.entry->dates.start, *wanted_.start); }

  /// Whether something of what is said of entries holds for the part itself, not only for
  /// what it stands in.
  bool holds_itself(const Part& part) const {
    return (!wanted_.organization.empty() && has_organization(part)) ||
           (!wanted_.title.empty() && has_title(part)) || (wanted_.start && has_start(part));
  }

  /// Whether all that is said of entries holds for the part, or for what it stands in.
  bool entry_holds(std::size_t index) const {
    bool organization = wanted_.organization.empty();
    bool title = wanted_.title.empty();
    bool start = !wanted_.start;
    for (std::size_t at = index; at != Part::kNone; at = ground_.parts.at(at).parent) {
      const Part& part = ground_.parts.at(at);
      if (!part.is_entry()) continue;
      organization = organization || has_organization(part);
      title = title || has_title(part);
      start = start || has_start(part);
    }
    return organization && title && start;
  }

  const Wanted& wanted_;
  const Ground& ground_;
};

void report_several(const Selector& selector, const std::vector<std::size_t>& found,
                    const Parts& parts, Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error(
      selector.where, fmt::format("this selector fits {} parts of the résumé", found.size()));
  for (std::size_t i = 0; i < found.size() && i < kMostCandidates; ++i) {
    error.hints.push_back({described(parts, found[i]), parts.at(found[i]).where});
  }
  if (found.size() > kMostCandidates) {
    error.hints.push_back({fmt::format("and {} more", found.size() - kMostCandidates), {}});
  }
  error.hints.push_back(
      {"say more of the one that is meant, or \"every: true\" where several may "
       "be",
       {}});
}

}  // namespace

std::vector<std::size_t> matching_parts(const Selector& selector, const Ground& ground) {
  std::vector<std::size_t> found;
  const Wanted wanted = wanted_by(selector, ground);
  const Match match(wanted, ground);
  for (std::size_t i = 0; i < ground.parts.all().size(); ++i) {
    if (match.holds(i)) found.push_back(i);
  }
  const bool may_be_section = found.empty() && kind_called(wanted.name).has_value();
  if (!may_be_section) return found;
  Selector section;
  section.section = selector.name;
  return matching_parts(section, ground);
}

std::vector<std::size_t> meant_parts(const Selector& selector, const Ground& ground,
                                     Diagnostics& diagnostics) {
  std::vector<std::size_t> found = matching_parts(selector, ground);
  if (found.empty()) {
    report_unmatched(selector, ground, diagnostics);
  } else if (found.size() > 1 && !selector.every) {
    report_several(selector, found, ground.parts, diagnostics);
    return {};
  }
  return found;
}

std::vector<std::size_t> meant_sections(std::string_view name, SourceSpan where, const Parts& parts,
                                        Diagnostics& diagnostics) {
  std::vector<std::size_t> found;
  const std::string wanted = section_name(name, parts);
  for (std::size_t i = 0; i < parts.all().size(); ++i) {
    const Part& part = parts.at(i);
    if (part.kind != PartKind::kSection) continue;
    if (wanted.empty() || is_section(part, wanted)) found.push_back(i);
  }
  if (found.empty() && !wanted.empty()) report_no_section(name, where, parts, diagnostics);
  return found;
}

}  // namespace cvpress::tailor
