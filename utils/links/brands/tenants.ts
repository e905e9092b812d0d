/**
 * Owners whose subdomains are named after other firms, and honestly so: platforms for support,
 * jobs and forums, mirrors, proxies of libraries, delivery networks.
 */
const platforms = new Set(
  (
    "stackexchange.com fandom.com wikia.com wikia.org uservoice.com zendesk.com statuspage.io status.io " +
    "lever.co greenhouse.io workable.com bamboohr.com myworkdayjobs.com icims.com smartrecruiters.com " +
    "about.com wordpress.com tumblr.com blogspot.com typepad.com livejournal.com medium.com substack.com " +
    "ghost.io hashnode.dev github.io gitlab.io readthedocs.io rtfd.io sourceforge.net google.com " +
    "translate.goog ampproject.org archive.org archive.is edgekey.net edgesuite.net akamaized.net " +
    "akamai.net cloudfront.net fastly.net azureedge.net cdn.cloudflare.net cloudflare.net netdna-cdn.com " +
    "imgix.net wpengine.com disqus.com feedburner.com libsyn.com podbean.com simplecast.com " +
    "photobucket.com deviantart.com bandcamp.com getsatisfaction.com force.com salesforce.com " +
    "ideascale.com brightcove.com eventbrite.com meetup.com alternativeto.net softonic.com uptodown.com " +
    "apponic.com informer.com cnet.com downdetector.com isitdown.us trustpilot.com " +
    "custhelp.com sharepoint.com slack.com instructure.com atlassian.net atlassian.com okta.com " +
    "onelogin.com auth0.com service-now.com qualtrics.com surveymonkey.com typeform.com hubspot.com " +
    "nitter.net nyud.net bigcartel.com freshdesk.com helpscoutdocs.com intercom.help canny.io " +
    "discourse.group"
  ).split(" "),
);
const proxies =
  /(?:^|[.-])(?:ez)?(?:lib)?prox(?:y|ies)\d*(?:[.-]|$)|\.edu$|\.(?:ac|edu)\.[a-z]{2}$/;

/** Of those, the ones where anybody writes what they like: a name with a lure is honest nowhere. */
const diaries =
  /^(?:wordpress|tumblr|typepad|livejournal|medium|substack)\.com$|^blogspot\.|^(?:ghost|github|gitlab|readthedocs)\.io$|^hashnode\.dev$/;

/** Example: "blogspot.com", "github.io". */
export function isOpenToAll(suffix: string): boolean {
  return diaries.test(suffix);
}

/** True where a brand's name in a subdomain says nothing. */
export function namesOthersHonestly(host: string, domain: string, suffix: string): boolean {
  return platforms.has(domain) || platforms.has(suffix) || proxies.test(host);
}
