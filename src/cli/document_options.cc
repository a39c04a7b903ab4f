#include "cli/document_options.h"

#include <CLI/CLI.hpp>

#include "cli/keep_private.h"
#include "cli/option_checks.h"
#include "cli/source_options.h"

namespace cvpress::cli {
void add_content_options(CLI::App& app, RenderCommand& render) {
  app.add_option("-n,--name", render.name, "The person's name, where the input has none")
      ->type_name("TEXT");
  app.add_option("--headline", render.headline, "The line below the name")->type_name("TEXT");
  app.add_option("--contact", render.contacts,
                 "An e-mail address, phone number, link or place (repeatable)")
      ->type_name("TEXT")
      ->allow_extra_args(false);
  app.add_option("--title", render.title, "The document's title")->type_name("TEXT");
  app.add_option("-l,--lang", render.language,
                 "The résumé's language, such as en or de; of a site, one that it has, or all")
      ->type_name("LANG")
      ->transform(CLI::Validator(take_language, ""));
  app.add_option("-p,--page", render.page,
                 "Of a site: which page is the CV, by its name or title (default: the best)")
      ->type_name("NAME");
}

void add_letter_options(CLI::App& app, RenderCommand& render) {
  CLI::Option* letter =
      app.add_option("--letter", render.letter,
                     "A letter in Markdown, which is printed below the person's letterhead; alone, "
                     "without --packet")
          ->type_name("FILE")
          ->check(check_letter);
  app.add_flag("--packet", render.is_packet,
               "The letter and the CV as one PDF; options of a layout are the CV's")
      ->needs(letter);
  app.add_option("--annex", render.annexes,
                 "A PDF that is joined behind what is printed, such as a certificate (repeatable)")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_option_function<std::vector<std::string>>(
         "--var",
         [&render](const std::vector<std::string>& all) {
           for (const std::string& one : all) {
             const std::size_t equals = one.find('=');
             render.variables[one.substr(0, equals)] = one.substr(equals + 1);
           }
         },
         "What {NAME} stands for in the letter (repeatable), besides {name}, {date}, {lang}, … of "
         "the document")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false)
      ->needs(letter)
      ->check(check_variable);
}

void add_version_options(CLI::App& app, RenderCommand& render) {
  app.add_option_function<std::string>(
         "--date", [&render](const std::string& date) { render.date = moment_of(date); },
         "The document's date, as 2026-05-01, or none (default: SOURCE_DATE_EPOCH)")
      ->type_name("DATE")
      ->check(check_date);
  app.add_option("--hide", render.hidden,
                 "Leave out phone, address, photo, organization, references, section:TITLE, … "
                 "(comma-separated, repeatable), and prove that they are gone")
      ->type_name("NAMES")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(check_hidden);
  app.add_option("--audience", render.audience,
                 "Leave out what the source's cvpress key hides from these readers")
      ->type_name("NAME");
}

void add_document_options(CLI::App& app, RenderCommand& render) {
  add_version_options(app, render);
  app.add_flag("--no-embed", render.without_source,
               "Leave out the source that cvpress extract gives back");
  app.add_flag("--uncompressed", render.uncompressed, "Write a PDF that can be read as text");
  app.add_flag("!--no-self-check", render.self_check,
               "Do not read the PDF back to prove that every word is in it");
}

}  // namespace cvpress::cli
