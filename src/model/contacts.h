// Links and addresses as contacts with a kind, an icon and readable text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "model/resume.h"

namespace cvpress::model {

/// All kinds that a contact may have, sorted: "email", "github", "link", …
std::vector<std::string_view> contact_kinds();

/// A link as its author writes it.
struct WrittenLink {
  std::string_view url;
  std::string_view icon;
  std::string_view label;
};

/// A link of an author profile. Nothing, with a note, for addresses inside the
/// site and for the CV itself.
std::optional<Contact> contact_from_link(const WrittenLink& link, SourceSpan where,
                                         Diagnostics& diagnostics);

/// What a person types: an e-mail address, a phone number, a link; anything
/// else is a place.
Contact contact_from_text(std::string_view text, SourceSpan where, Diagnostics& diagnostics);

/// What is known to be an e-mail address, though it may be written to be read
/// by people only ("jo at example.org"): then it is no link.
Contact email_contact(std::string_view address, SourceSpan where);

/// What is known to be a phone number.
Contact phone_contact(std::string_view number, SourceSpan where);

Contact location_contact(std::string_view place, SourceSpan where);

/// The name that somebody has with a service whose kind is known: "skype",
/// "telegram", "keybase". It may also be a whole address.
std::optional<Contact> contact_of_service(std::string_view kind, std::string_view user,
                                          SourceSpan where, Diagnostics& diagnostics);

/// Adds a contact unless the person has it already.
void add_contact(Person& person, Contact contact);

/// Puts the ways to reach a person in the order people look for them, and the
/// first of each kind into the person's own fields.
void settle_contacts(Person& person);

/// A link as it may be followed: "//host" and "host" get "https:"; "" for "#",
/// addresses inside a site and text that is no address.
std::string followable_url(std::string_view url);

}  // namespace cvpress::model
