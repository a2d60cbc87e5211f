___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "AI maturity scan: outcome to the data layer",
  "categories": ["SURVEY", "ANALYTICS"],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Loads scan-to-data-layer.js from your own site. It pushes scan_start and scan_result: the step, how sure it is, and which scan. No answer, sector, size or number of a result is pushed.",
  "containerContexts": ["WEB"]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "address",
    "displayName": "Address of scan-to-data-layer.js on your own site",
    "help": "Put the file on your site first. Then allow this address under Permissions, Injects Scripts, in the editor of this template.",
    "simpleValueType": true,
    "notSetText": "https://www.example.org/scan-to-data-layer.js",
    "alwaysInSummary": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY",
        "errorMessage": "Write the address of the file."
      },
      {
        "type": "REGEX",
        "args": ["^https://[^/?#\\s]+/([^?#\\s]*/)?scan-to-data-layer\\.js([?][^#\\s]*)?$"],
        "errorMessage": "The address begins with https:// and ends in scan-to-data-layer.js."
      }
    ]
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const injectScript = require('injectScript');
const logToConsole = require('logToConsole');
const queryPermission = require('queryPermission');

// Sandboxed code hears no event of the page, so a file of the page's own site listens in its place.
if (!queryPermission('inject_script', data.address)) {
  logToConsole('AI maturity scan: allow ' + data.address + ' under Permissions, Injects Scripts, in the template.');
  data.gtmOnFailure();
  return;
}
injectScript(data.address, data.gtmOnSuccess, data.gtmOnFailure, 'ai-maturity-scan');


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "inject_script",
        "versionId": "1"
      },
      "param": [
        {
          "key": "urls",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://www.example.org/scan-to-data-layer.js"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Loads the file and says that it has
  code: |-
    mock('queryPermission', true);
    mock('injectScript', (address, onSuccess, onFailure, cacheToken) => {
      assertThat(address).isEqualTo(mockData.address);
      assertThat(cacheToken).isEqualTo('ai-maturity-scan');
      onSuccess();
    });
    runCode(mockData);
    assertApi('injectScript').wasCalled();
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
- name: Fails if the file does not load
  code: |-
    mock('queryPermission', true);
    mock('injectScript', (address, onSuccess, onFailure) => onFailure());
    runCode(mockData);
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
- name: Loads nothing from an address that the template does not allow, and says how to allow it
  code: |-
    mock('queryPermission', (permission, address) => {
      assertThat(permission).isEqualTo('inject_script');
      assertThat(address).isEqualTo(mockData.address);
      return false;
    });
    mock('logToConsole', (line) => {
      assertThat(line.indexOf(mockData.address) > 0).isEqualTo(true);
      assertThat(line.indexOf('Injects Scripts') > 0).isEqualTo(true);
    });
    runCode(mockData);
    assertApi('logToConsole').wasCalled();
    assertApi('injectScript').wasNotCalled();
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
setup: |-
  const mockData = { address: 'https://www.example.org/scan-to-data-layer.js' };


___NOTES___

Part of ai-maturity-scan. Whoever publishes it in the Community Template Gallery adds Google's terms and a metadata.yaml.
