/// The templates and assets of the house itself.
enum HousePages {
    static let templates: [String: String] = [
        "web/layout": layout, "web/front": front, "web/error": error,
    ]

    static let assets: [Asset] = [
        .stylesheet("hark.css", stylesheet), .script("hark.js", script), Asset("hark.svg", type: "image/svg+xml", text: icon),
    ]

    private static let layout = """
        <!doctype html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}} · Hark</title>
        <link rel="icon" href="{{icon}}">
        {{#stylesheets}}<link rel="stylesheet" href="{{.}}">
        {{/stylesheets}}{{#scripts}}<script src="{{.}}" defer></script>
        {{/scripts}}</head>
        <body>
        <a class="skip" href="#main">{{t.web.skip}}</a>
        <header class="bar">
        <a class="brand" href="/"><span aria-hidden="true">◠</span> Hark</a>
        <nav aria-label="{{t.web.navigation}}"><ul>
        {{#links}}<li><a href="{{path}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{text}}</a></li>
        {{/links}}</ul></nav>
        <div class="who">{{#isSignedIn}}<a href="/account">{{name}}</a>
        <form method="post" action="/sign-out"><input type="hidden" name="csrf" value="{{csrf}}"><button class="quiet">{{t.web.sign_out}}</button></form>{{/isSignedIn}}{{^isSignedIn}}<a href="/sign-in">{{t.web.sign_in}}</a>{{/isSignedIn}}</div>
        </header>
        <main id="main" tabindex="-1">
        {{{flash}}}
        {{{body}}}
        </main>
        <footer>
        <nav aria-label="{{t.web.language}}"><ul>
        {{#languages}}<li><a href="?{{query}}lang={{code}}" lang="{{code}}" hreflang="{{code}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
        {{/languages}}</ul></nav>
        <p>{{t.web.footer}} <a href="/openapi.json">{{t.web.api}}</a></p>
        </footer>
        </body>
        </html>

        """

    private static let front = """
        <section class="hero">
        <h1>{{t.web.front.title}}</h1>
        <p class="lead">{{t.web.front.lead}}</p>
        </section>
        <ul class="doors">
        {{#doors}}<li><a class="card" href="{{path}}"><strong>{{text}}</strong><span aria-hidden="true">→</span></a></li>
        {{/doors}}</ul>
        <section>
        <h2>{{t.web.front.promise}}</h2>
        <ul>
        <li>{{t.web.front.kept}}</li>
        <li>{{t.web.front.local}}</li>
        <li>{{t.web.front.learn}}</li>
        </ul>
        </section>

        """

    private static let error = """
        <h1>{{heading}}</h1>
        <p class="lead">{{detail}}</p>
        {{#hasProblems}}<ul>
        {{#problems}}<li><strong>{{field}}</strong>: {{detail}}</li>
        {{/problems}}</ul>
        {{/hasProblems}}{{#mustSignIn}}<p><a class="button" href="/sign-in">{{t.web.sign_in}}</a></p>
        {{/mustSignIn}}<p class="quiet">{{t.web.request}} <code>{{id}}</code></p>
        <p><a href="/">{{t.web.home}}</a></p>

        """

    /// Times in the reader's own zone, and nothing else: every page works without it.
    private static let script = """
        "use strict";
        function localTimes(root) {
          for (const element of root.querySelectorAll("time[datetime]:not([title])")) {
            const time = new Date(element.dateTime);
            if (isNaN(time)) continue;
            element.title = element.textContent;
            element.textContent = time.toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
          }
        }
        function localHours() {
          for (const element of document.querySelectorAll(".chart [data-time]")) {
            const time = new Date(element.dataset.time);
            const shown = time.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hour12: false });
            if (!isNaN(time)) element.textContent = element.textContent.replace(/^\\d\\d:\\d\\d/, shown);
          }
          for (const element of document.querySelectorAll(".chart [data-day]")) {
            const hours = new Date(element.dataset.day.slice(0, 19)).getTimezoneOffset() / 60;
            element.setAttribute("x", Number(element.getAttribute("x")) + hours * Number(element.dataset.step));
            element.removeAttribute("data-day");
          }
        }
        localTimes(document);
        localHours();
        new MutationObserver(changes => {
          for (const change of changes) for (const node of change.addedNodes) if (node.nodeType === 1) {
            localTimes(node.parentNode || node);
            localHours();
          }
        }).observe(document.body, { childList: true, subtree: true });

        """

    private static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b6e6e"/>\
        <g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><path d="M8 20a8 8 0 0 1 16 0"/><path d="M13 21a3 3 0 0 1 6 0"/></g></svg>
        """
}
