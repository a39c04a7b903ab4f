#include "locale/resume_language.h"

#include "locale/text_language.h"

namespace cvpress::locale {
namespace {

/// Goes through what a résumé says, without addresses and names of files.
class TextOfResume {
 public:
  void add(const model::Resume& resume) {
    evidence_.add_name(resume.person.name);
    add(resume.person.headline);
    for (const model::Section& section : resume.sections) {
      add(section.title);
      add(section.subtitle);
      add(section.body);
      for (const model::Entry& entry : section.entries) add(entry);
    }
  }

  const LanguageEvidence& evidence() const { return evidence_; }

 private:
  void add(const model::InlineText& text) {
    for (const model::Inline& part : text) {
      if (!part.code) evidence_.add(part.text);
    }
  }

  void add_name(const model::InlineText& text) {
    for (const model::Inline& part : text) evidence_.add_name(part.text);
  }

  void add(const model::Blocks& blocks) {
    for (const model::Block& block : blocks) {
      add(block.inlines);
      add(block.children);
    }
  }

  void add(const model::Entry& entry) {
    for (const model::InlineText* name : {&entry.organization, &entry.location, &entry.citation}) {
      add_name(*name);
    }
    add(entry.title);
    add(entry.level_text);
    for (const model::InlineText& tag : entry.tags) add(tag);
    for (const auto& [name, text] : entry.extra) add(text);
    add(entry.description);
    for (const model::Entry& item : entry.items) add(item);
  }

  LanguageEvidence evidence_;
};

LanguageEvidence evidence_of(const model::Resume& resume) {
  TextOfResume text;
  text.add(resume);
  return text.evidence();
}

}  // namespace

std::string language_of(const model::Resume& resume) {
  return evidence_of(resume).language();
}

bool is_in_script_of(const model::Resume& resume, std::string_view language) {
  return is_written_in(language, evidence_of(resume).main_script());
}

}  // namespace cvpress::locale
