#include "tailor/repeated_additions.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "model/texts.h"
#include "tailor/comparable.h"
#include "tailor/entry_texts.h"

namespace cvpress::tailor {
namespace {

/// A bullet, or a member of a group that is only a text.
struct Printed {
  std::string text;
  SourceSpan where;
  bool is_member = false;
  std::ptrdiff_t letters = 0;  // of ASCII: those of texts that are compared as equal are as many
};

Printed printed(std::string text, SourceSpan where, bool is_member) {
  const std::ptrdiff_t letters = std::count_if(
      text.begin(), text.end(), [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); });
  return {std::move(text), where, is_member, letters};
}

std::vector<Printed> additions_in(const std::vector<Change>& changes) {
  std::vector<Printed> additions;
  for (const Change& change : changes) {
    if (change.kind != ChangeKind::kAdded) continue;
    const bool is_member = change.field == "member";
    if (!is_member && !change.field.starts_with("bullet")) continue;
    additions.push_back(printed(change.after, change.where, is_member));
  }
  return additions;
}

void add_bullets(const model::Blocks& blocks, std::vector<Printed>& all) {
  for (PlacedText& line : lines_of(blocks)) {
    all.push_back(printed(std::move(line.text), line.where, false));
  }
}

std::vector<Printed> printed_in(const model::Resume& resume) {
  std::vector<Printed> all;
  for (const model::Section& section : resume.sections) add_bullets(section.body, all);
  model::for_each_entry(resume, [&all](const model::Entry& entry) {
    add_bullets(entry.description, all);
    if (!is_group(entry)) return;
    for (const model::InlineText& tag : entry.tags) {
      const SourceSpan where = tag.empty() ? SourceSpan{} : tag.front().where;
      all.push_back(printed(model::plain_text(tag), where, true));
    }
  });
  return all;
}

/// Counted first, because making texts comparable takes time and few are as long.
bool are_alike(const Printed& one, const Printed& other) {
  return one.is_member == other.is_member && one.letters == other.letters &&
         comparable(one.text) == comparable(other.text);
}

}  // namespace

void tell_repeated_additions(const model::Resume& made, const std::vector<Change>& changes,
                             Diagnostics& diagnostics) {
  const std::vector<Printed> additions = additions_in(changes);
  if (additions.empty()) return;
  const std::vector<Printed> all = printed_in(made);
  for (auto own = additions.begin(); own != additions.end(); ++own) {
    const auto is_like = [own](const Printed& other) { return are_alike(*own, other); };
    const auto times = std::count_if(all.begin(), all.end(), is_like);
    if (times < 2) continue;
    // Of what only the plan says, the first is not there already.
    const bool is_first = std::none_of(additions.begin(), own, is_like);
    if (is_first && times <= std::count_if(own, additions.end(), is_like)) continue;
    const auto other = std::find_if(all.begin(), all.end(), [&](const Printed& text) {
      return is_like(text) && text.where != own->where;
    });
    Diagnostic& warning = diagnostics.warning(
        own->where, fmt::format("{} is there already, so that it is printed {}",
                                json_quoted(shortened(own->text)),
                                times == 2 ? "twice" : fmt::format("{} times", times)));
    if (other == all.end()) continue;
    const bool is_added =
        std::any_of(additions.begin(), additions.end(),
                    [other](const Printed& added) { return added.where == other->where; });
    warning.hints.push_back(
        {is_added ? "it is added here, too" : "\"hide\" leaves this one out", other->where});
  }
}

}  // namespace cvpress::tailor
