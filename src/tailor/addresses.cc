#include "tailor/addresses.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/texts.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kLeftOut[] = {"https://", "http://", "mailto:", "tel:"};
constexpr std::string_view kUsualHost = "www.";
constexpr std::string_view kMail = "mailto:";

/// Fields of a mail that send it to others: "mailto:a@b.example?cc=c@d.example".
constexpr std::string_view kAddressees[] = {"?to=", "?cc=", "?bcc=", "&to=", "&cc=", "&bcc="};

bool adds_addressee(std::string_view mail) {
  const std::string small = ascii_lower(mail);
  return std::any_of(std::begin(kAddressees), std::end(kAddressees), [&](std::string_view field) {
    return small.find(field) != std::string::npos;
  });
}

void add_targets(const model::InlineText& text, std::vector<Target>& targets) {
  for (const model::Inline& run : text) {
    const bool is_picture = run.kind == model::InlineKind::kImage;
    if (is_picture) targets.push_back({run.image, true});
    const bool goes_on = !targets.empty() && targets.back().address == run.href;
    if (!run.href.empty() && !goes_on) targets.push_back({run.href, false});
  }
}

}  // namespace

std::string address_key(std::string_view address) {
  address = trimmed(address);
  const bool is_mail = ascii_lower(address.substr(0, kMail.size())) == kMail;
  // What a mail would begin with says nothing of where it goes, but for further addresses.
  if (is_mail && !adds_addressee(address)) address = address.substr(0, address.find('?'));
  for (const std::string_view scheme : kLeftOut) {
    if (!ascii_lower(address.substr(0, scheme.size())).starts_with(scheme)) continue;
    address.remove_prefix(scheme.size());
    break;
  }
  const std::size_t host_end = std::min(address.find_first_of("/?#"), address.size());
  std::string key = ascii_lower(address.substr(0, host_end));
  key += address.substr(host_end);
  if (key.starts_with(kUsualHost)) key.erase(0, kUsualHost.size());
  while (key.ends_with('/')) key.pop_back();
  return key;
}

std::set<std::string> addresses_of(const model::Resume& resume) {
  std::set<std::string> keys;
  const auto add = [&keys](std::string_view address) { keys.insert(address_key(address)); };
  const model::Person& person = resume.person;
  for (const std::string* address : {&person.email, &person.phone, &person.url, &person.photo.name})
    add(*address);
  for (const model::Contact& contact : person.contacts) add(contact.url);
  for (const model::Affiliation& affiliation : person.affiliations) add(affiliation.url);
  model::for_each_entry(resume, [&add](const model::Entry& entry) {
    for (const std::string* address :
         {&entry.url, &entry.organization_url, &entry.certificate_url, &entry.logo.name})
      add(*address);
    for (const model::NamedLink& link : entry.links) add(link.url);
  });
  std::vector<Target> targets;
  model::for_each_text(resume,
                       [&targets](const model::InlineText& text) { add_targets(text, targets); });
  for (const Target& target : targets) add(target.address);
  keys.erase("");
  return keys;
}

std::vector<Target> targets_of(const model::Blocks& text) {
  std::vector<Target> targets;
  model::for_each_text(text,
                       [&targets](const model::InlineText& line) { add_targets(line, targets); });
  return targets;
}

}  // namespace cvpress::tailor
