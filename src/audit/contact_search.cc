#include "audit/contact_search.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "audit/mail_address.h"
#include "audit/section_words.h"
#include "audit/solid_text.h"
#include "base/utf8.h"

namespace cvpress::audit {
namespace {

/// So many lines of the first page may be a letterhead.
constexpr std::size_t kLetterhead = 24;
/// More addresses or links than these are no list of contacts.
constexpr std::size_t kMostContacts = 100;
constexpr std::size_t kMostLinks = 200;

/// A site where people have names of their own.
struct UserSite {
  std::string_view kind;
  std::string_view label;
  std::string_view before_user;  // in its addresses
};
constexpr std::array<UserSite, 2> kUserSites = {
    {{"linkedin", "LinkedIn", "linkedin.com/in/"}, {"github", "GitHub", "github.com/"}}};

/// The user's name in an address of a site; "" for other addresses.
std::string user_in(std::string_view address, const UserSite& site) {
  const std::string lower = ascii_lower(address);
  const std::size_t found = lower.find(site.before_user);
  if (found == std::string::npos) return {};
  const std::string_view rest = address.substr(found + site.before_user.size());
  return std::string(rest.substr(0, rest.find_first_of("/?# ")));
}

std::string_view kind_of_address(std::string_view address) {
  for (const UserSite& site : kUserSites) {
    if (!user_in(address, site).empty()) return site.kind;
  }
  return "web";
}

struct FoundContact {
  std::string_view kind;
  std::string text;
  bool operator==(const FoundContact&) const = default;
  bool operator<(const FoundContact& other) const {
    return std::tie(kind, text) < std::tie(other.kind, other.text);
  }
};

using FoundContacts = std::vector<FoundContact>;

void add_found(std::string_view kind, std::vector<std::string> texts, FoundContacts& found) {
  for (std::string& text : texts) found.push_back({kind, std::move(text)});
}

void add_contacts(const std::string& line, FoundContacts& found) {
  if (found.size() >= kMostContacts) return;
  add_found("email", emails_in(line), found);
  add_found("phone", phones_in(line), found);
  for (std::string& address : web_addresses_in(line)) {
    found.push_back({kind_of_address(address), std::move(address)});
  }
}

/// "Leeds, England" above of all sections.
void add_place(const std::vector<SeenLine>& lines, FoundContacts& found) {
  for (std::size_t i = 0; i < std::min(lines.size(), kLetterhead); ++i) {
    if (lines[i].page > 0 || !section_kind(lines[i].text).empty()) return;
    auto place = place_in(lines[i].text);
    if (!place) continue;
    found.push_back({"place", std::move(*place)});
    return;
  }
}

/// For each line, whether it is in a section of people to ask, who have contacts of their own.
std::vector<bool> lines_of_referees(const std::vector<SeenLine>& lines) {
  std::vector<bool> marks;
  bool is_theirs = false;
  for (const SeenLine& line : lines) {
    const std::string_view kind = section_kind(line.text);
    if (!kind.empty()) is_theirs = kind == "references";
    marks.push_back(is_theirs);
  }
  return marks;
}

/// Where nobody else has any, those of the section of referees may be the person's after all: a
/// column beside may have no title.
FoundContacts contacts_in(const std::vector<reader::SeenWord>& words) {
  const std::vector<SeenLine> lines = lines_of(words);
  const std::vector<bool> is_of_referee = lines_of_referees(lines);
  FoundContacts found;
  FoundContacts of_referees;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    add_contacts(lines[i].text, is_of_referee[i] ? of_referees : found);
  }
  if (found.empty()) found = std::move(of_referees);
  add_place(lines, found);
  found.resize(std::min(found.size(), kMostContacts));
  return found;
}

bool has_contact(const FoundContacts& contacts, const FoundContact& wanted) {
  return std::find(contacts.begin(), contacts.end(), wanted) != contacts.end();
}

}  // namespace

std::vector<SeenContact> find_contacts(const reader::SeenDocument& seen, const SeenOrders& orders) {
  const FoundContacts in_stream = contacts_in(orders.in_stream);
  const FoundContacts by_tags = contacts_in(orders.by_tags);
  const FoundContacts by_place = contacts_in(orders.by_place);
  std::set<FoundContact> told;
  std::vector<SeenContact> contacts;
  for (const FoundContacts* found : {&in_stream, &by_tags, &by_place}) {
    for (const FoundContact& each : *found) {
      if (!told.insert(each).second) continue;
      SeenContact contact{
          each.kind, each.text, has_contact(in_stream, each), {}, has_contact(by_place, each)};
      if (seen.structure) contact.by_tags = has_contact(by_tags, each);
      contacts.push_back(std::move(contact));
    }
  }
  return contacts;
}

namespace {

/// All text without its gaps, and as lines.
struct AllText {
  std::string solid;
  std::string lower;
};

AllText all_text(const SeenOrders& orders) {
  AllText text;
  for (const auto* words : {&orders.in_stream, &orders.by_place}) {
    for (const reader::SeenWord& word : *words) append_solid(word.text, text.solid);
    text.lower += ascii_lower(reader::as_text(*words));
  }
  return text;
}

/// Where referees are printed, so that their links are not taken for the person's.
class RefereePlaces {
 public:
  explicit RefereePlaces(const std::vector<reader::SeenWord>& words) {
    const std::vector<SeenLine> lines = lines_of(words);
    const std::vector<bool> is_of_referee = lines_of_referees(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!is_of_referee[i]) continue;
      for (std::size_t word = lines[i].first; word <= lines[i].last; ++word) {
        words_.push_back(&words[word]);
      }
    }
  }

  bool has(std::size_t page, const Rect& box) const {
    return std::any_of(words_.begin(), words_.end(), [&](const reader::SeenWord* word) {
      return word->page == page && overlap(word->box, box);
    });
  }

 private:
  static bool overlap(const Rect& a, const Rect& b) {
    return a.origin.x < b.origin.x + b.size.width && b.origin.x < a.origin.x + a.size.width &&
           a.origin.y < b.origin.y + b.size.height && b.origin.y < a.origin.y + a.size.height;
  }

  std::vector<const reader::SeenWord*> words_;
};

bool has_kind(const std::vector<SeenContact>& contacts, std::string_view kind) {
  return std::any_of(contacts.begin(), contacts.end(),
                     [kind](const SeenContact& contact) { return contact.kind == kind; });
}

bool has_text(const std::vector<SeenContact>& contacts, std::string_view text) {
  const std::string lower = ascii_lower(text);
  return std::any_of(contacts.begin(), contacts.end(), [&](const SeenContact& contact) {
    return ascii_lower(contact.text) == lower;
  });
}

void look_for_missing_kinds(const std::vector<SeenContact>& contacts, Observations& observations) {
  const bool has_email = has_kind(contacts, "email");
  const bool has_phone = has_kind(contacts, "phone");
  if (!has_email && !has_phone) {
    observations.push_back(
        observation("contacts.none", "neither an e-mail address nor a phone number is read"));
  } else if (!has_email) {
    observations.push_back(observation("contacts.email", "no e-mail address is read"));
  } else if (!has_phone) {
    observations.push_back(observation("contacts.phone", "no phone number is read"));
  }
  if (!has_kind(contacts, "place")) {
    observations.push_back(observation("contacts.place", "no place is read near the name"));
  }
}

/// Read whole in one order, but not in another. A place is only guessed at.
void look_for_parted(const std::vector<SeenContact>& contacts, Observations& observations) {
  for (const SeenContact& contact : contacts) {
    if (contact.kind == "place" || (contact.in_stream && contact.by_place)) continue;
    if (!contact.in_stream && !contact.by_place) continue;  // its order is the tags' own
    observations.push_back(observation(
        "contacts.broken",
        fmt::format("\"{}\" is not read in one piece {}", excerpt(contact.text),
                    contact.in_stream ? "by places" : "in the order of the content stream")));
  }
}

/// What the links of a document say of its person.
class LinkedContacts {
 public:
  LinkedContacts(const AllText& text, const std::vector<SeenContact>& contacts,
                 Observations& observations)
      : text_(text), contacts_(contacts), observations_(observations) {}

  void look_at(const std::string& url, std::size_t page) {
    if (told_.size() >= kMostLinks || !told_.insert(url).second) return;
    if (ascii_lower(url).starts_with("mailto:"))
      look_at_email(printed_address(url.substr(7)), page);
    for (const UserSite& site : kUserSites) {
      const std::string user = user_in(url, site);
      if (!user.empty() && url.find(user) + user.size() + 1 >= url.size()) {
        look_at_user(user, site, page);
      }
    }
  }

 private:
  void look_at_email(const std::string& address, std::size_t page) {
    if (address.empty() || has_text(contacts_, address)) return;
    const bool is_parted = text_.solid.find(address) != std::string::npos;
    observations_.push_back(
        is_parted
            ? observation("contacts.broken",
                          fmt::format("\"{}\" is not read in one piece", excerpt(address)), page)
            : observation("contacts.only-link",
                          fmt::format("the address {} is in a link only", excerpt(address)), page));
  }

  void look_at_user(const std::string& user, const UserSite& site, std::size_t page) {
    const bool is_printed = text_.lower.find(ascii_lower(user)) != std::string::npos;
    const bool is_named = text_.lower.find(site.kind) != std::string::npos;
    if (is_printed && is_named) return;
    observations_.push_back(
        is_printed ? observation("contacts.unnamed",
                                 fmt::format("\"{}\" does not say that it is a name on {}",
                                             excerpt(user), site.label),
                                 page)
                   : observation("contacts.only-link",
                                 fmt::format("the name {} on {} is in a link only", excerpt(user),
                                             site.label),
                                 page));
  }

  const AllText& text_;
  const std::vector<SeenContact>& contacts_;
  Observations& observations_;
  std::set<std::string> told_;
};

/// Whether the "@" at `at` begins a name, alone or at the end of a web address ("/@jo").
bool begins_handle(std::string_view line, std::size_t at) {
  const bool stands_free = at == 0 || line[at - 1] == ' ' || line[at - 1] == '/';
  return stands_free && at + 1 < line.size() && line[at + 1] != ' ';
}

std::size_t count_mail_signs(std::string_view line) {
  std::size_t count = 0;
  for (std::size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@', at + 1)) {
    if (!begins_handle(line, at)) ++count;
  }
  return count;
}

/// "jo@exam" at the end of a line: an address that no pattern finds.
void look_for_torn_addresses(const SeenOrders& orders, Observations& observations) {
  for (const SeenLine& line : lines_of(orders.in_stream)) {
    if (count_mail_signs(line.text) <= emails_in(line.text).size()) continue;
    observations.push_back(observation(
        "contacts.broken",
        fmt::format("\"{}\" has no whole e-mail address around its \"@\"", excerpt(line.text)),
        line.page + 1));
    return;
  }
}

}  // namespace

void look_at_contacts(const reader::SeenDocument& seen, const SeenOrders& orders,
                      const std::vector<SeenContact>& contacts, Observations& observations) {
  if (orders.in_stream.empty()) return;  // there is no text at all, which is told elsewhere
  look_for_missing_kinds(contacts, observations);
  look_for_parted(contacts, observations);
  look_for_torn_addresses(orders, observations);
  const AllText text = all_text(orders);
  LinkedContacts linked(text, contacts, observations);
  const RefereePlaces referees(orders.in_stream);
  for (std::size_t page = 0; page < seen.pages.size(); ++page) {
    for (const reader::SeenLink& link : seen.pages[page].links) {
      if (!referees.has(page, link.box)) linked.look_at(link.url, page + 1);
    }
  }
}

}  // namespace cvpress::audit
