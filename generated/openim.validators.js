// Generated from openapi/ by `npm run generate`. Do not edit.
import ucs2length from "ajv/dist/runtime/ucs2length.js";
import formats from "ajv-formats/dist/formats.js";
function validateCallbackCommand(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateCallbackCommand.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateCallbackCommand.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateCallbackCommand.errors = vErrors;
  return errors === 0;
}
validateCallbackCommand.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateUserID(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserID.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateUserID.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateUserID.errors = vErrors;
  return errors === 0;
}
validateUserID.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateBeforeAddFriendRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAddFriendRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fromUserID === void 0 && (missing0 = "fromUserID") || data.toUserID === void 0 && (missing0 = "toUserID")) {
        validateBeforeAddFriendRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fromUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.fromUserID, { instancePath: instancePath + "/fromUserID", parentData: data, parentDataProperty: "fromUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.toUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.toUserID, { instancePath: instancePath + "/toUserID", parentData: data, parentDataProperty: "toUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reqMsg !== void 0) {
                const _errs4 = errors;
                if (typeof data.reqMsg !== "string") {
                  validateBeforeAddFriendRequest.errors = [{ instancePath: instancePath + "/reqMsg", schemaPath: "#/properties/reqMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ex !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.ex !== "string") {
                    validateBeforeAddFriendRequest.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.operationID !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.operationID !== "string") {
                      validateBeforeAddFriendRequest.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateBeforeAddFriendRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeAddFriendRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeAddFriendRequest.evaluated = { "props": { "callbackCommand": true, "fromUserID": true, "toUserID": true, "reqMsg": true, "ex": true, "operationID": true }, "dynamicProps": false, "dynamicItems": false };
function validateQuery(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateQuery.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.command !== void 0) {
        const _errs1 = errors;
        if (typeof data.command !== "string") {
          validateQuery.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.contenttype !== void 0) {
          const _errs3 = errors;
          if (typeof data.contenttype !== "string") {
            validateQuery.errors = [{ instancePath: instancePath + "/contenttype", schemaPath: "#/properties/contenttype/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sdkName !== void 0) {
            const _errs5 = errors;
            if (typeof data.sdkName !== "string") {
              validateQuery.errors = [{ instancePath: instancePath + "/sdkName", schemaPath: "#/properties/sdkName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateQuery.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateQuery.errors = vErrors;
  return errors === 0;
}
validateQuery.evaluated = { "props": { "command": true, "contenttype": true, "sdkName": true }, "dynamicProps": false, "dynamicItems": false };
function validateHeaders(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateHeaders.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.operationid !== void 0) {
        if (typeof data.operationid !== "string") {
          validateHeaders.errors = [{ instancePath: instancePath + "/operationid", schemaPath: "#/properties/operationid/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    } else {
      validateHeaders.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateHeaders.errors = vErrors;
  return errors === 0;
}
validateHeaders.evaluated = { "props": { "operationid": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeAddFriendCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAddFriendCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeAddFriendCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeAddFriendRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeAddFriendRequest.errors : vErrors.concat(validateBeforeAddFriendRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeAddFriendCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeAddFriendCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeAddFriendCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "object", "required": ["actionCode", "errCode", "errMsg", "errDlt", "nextCode"], "properties": { "actionCode": { "type": "integer", "const": 0 }, "errCode": { "type": "integer", "minimum": 0, "maximum": 9999 }, "errMsg": { "type": "string" }, "errDlt": { "type": "string" }, "nextCode": { "type": "integer", "enum": [0, 1] } } };
function validateCommonReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateCommonReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.actionCode === void 0 && (missing0 = "actionCode") || data.errCode === void 0 && (missing0 = "errCode") || data.errMsg === void 0 && (missing0 = "errMsg") || data.errDlt === void 0 && (missing0 = "errDlt") || data.nextCode === void 0 && (missing0 = "nextCode")) {
        validateCommonReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.actionCode !== void 0) {
          let data0 = data.actionCode;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateCommonReply.errors = [{ instancePath: instancePath + "/actionCode", schemaPath: "#/properties/actionCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data0) {
            validateCommonReply.errors = [{ instancePath: instancePath + "/actionCode", schemaPath: "#/properties/actionCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errCode !== void 0) {
            let data1 = data.errCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateCommonReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 > 9999 || isNaN(data1)) {
                  validateCommonReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validateCommonReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.errMsg !== void 0) {
              const _errs5 = errors;
              if (typeof data.errMsg !== "string") {
                validateCommonReply.errors = [{ instancePath: instancePath + "/errMsg", schemaPath: "#/properties/errMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.errDlt !== void 0) {
                const _errs7 = errors;
                if (typeof data.errDlt !== "string") {
                  validateCommonReply.errors = [{ instancePath: instancePath + "/errDlt", schemaPath: "#/properties/errDlt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.nextCode !== void 0) {
                  let data4 = data.nextCode;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                    validateCommonReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (!(data4 === 0 || data4 === 1)) {
                    validateCommonReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/enum", keyword: "enum", params: { allowedValues: schema27.properties.nextCode.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateCommonReply.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateCommonReply.errors = vErrors;
  return errors === 0;
}
validateCommonReply.evaluated = { "props": { "actionCode": true, "errCode": true, "errMsg": true, "errDlt": true, "nextCode": true }, "dynamicProps": false, "dynamicItems": false };
function validateAllowReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAllowReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateAllowReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateAllowReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateAllowReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateAllowReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          for (const key0 in data) {
            if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
              validateAllowReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
              return false;
              break;
            }
          }
        }
      }
    }
  }
  validateAllowReply.errors = vErrors;
  return errors === 0;
}
validateAllowReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateRefuseReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateRefuseReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateRefuseReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 > 9999 || isNaN(data0)) {
              validateRefuseReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }];
              return false;
            } else {
              if (data0 < 5e3 || isNaN(data0)) {
                validateRefuseReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5e3 }, message: "must be >= 5000" }];
                return false;
              }
            }
          }
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateRefuseReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (1 !== data1) {
            validateRefuseReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          for (const key0 in data) {
            if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
              validateRefuseReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
              return false;
              break;
            }
          }
        }
      }
    }
  }
  validateRefuseReply.errors = vErrors;
  return errors === 0;
}
validateRefuseReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateDecisionReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateDecisionReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateDecisionReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateDecisionReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateDecisionReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterAddFriendRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterAddFriendRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fromUserID === void 0 && (missing0 = "fromUserID") || data.toUserID === void 0 && (missing0 = "toUserID")) {
        validateAfterAddFriendRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fromUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.fromUserID, { instancePath: instancePath + "/fromUserID", parentData: data, parentDataProperty: "fromUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.toUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.toUserID, { instancePath: instancePath + "/toUserID", parentData: data, parentDataProperty: "toUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reqMsg !== void 0) {
                const _errs4 = errors;
                if (typeof data.reqMsg !== "string") {
                  validateAfterAddFriendRequest.errors = [{ instancePath: instancePath + "/reqMsg", schemaPath: "#/properties/reqMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateAfterAddFriendRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterAddFriendRequest.errors = vErrors;
  return errors === 0;
}
validateAfterAddFriendRequest.evaluated = { "props": { "callbackCommand": true, "fromUserID": true, "toUserID": true, "reqMsg": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterAddFriendCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterAddFriendCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterAddFriendCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterAddFriendRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterAddFriendRequest.errors : vErrors.concat(validateAfterAddFriendRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterAddFriendCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterAddFriendCallback.errors = vErrors;
  return errors === 0;
}
validateAfterAddFriendCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateFriendAgreement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFriendAgreement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fromUserID === void 0 && (missing0 = "fromUserID") || data.blackUserID === void 0 && (missing0 = "blackUserID")) {
        validateFriendAgreement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fromUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.fromUserID, { instancePath: instancePath + "/fromUserID", parentData: data, parentDataProperty: "fromUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.blackUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.blackUserID, { instancePath: instancePath + "/blackUserID", parentData: data, parentDataProperty: "blackUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.HandleResult !== void 0) {
                let data3 = data.HandleResult;
                const _errs4 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validateFriendAgreement.errors = [{ instancePath: instancePath + "/HandleResult", schemaPath: "#/properties/HandleResult/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.HandleMsg !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.HandleMsg !== "string") {
                    validateFriendAgreement.errors = [{ instancePath: instancePath + "/HandleMsg", schemaPath: "#/properties/HandleMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateFriendAgreement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFriendAgreement.errors = vErrors;
  return errors === 0;
}
validateFriendAgreement.evaluated = { "props": { "callbackCommand": true, "fromUserID": true, "blackUserID": true, "HandleResult": true, "HandleMsg": true }, "dynamicProps": false, "dynamicItems": false };
function validateDocumentedFriendAgreement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateDocumentedFriendAgreement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fromUserID === void 0 && (missing0 = "fromUserID") || data.toUserID === void 0 && (missing0 = "toUserID")) {
        validateDocumentedFriendAgreement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs1 = errors;
          const _errs2 = errors;
          const _errs3 = errors;
          if ("blackUserID" !== key0) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validateDocumentedFriendAgreement.errors = vErrors;
            return false;
            break;
          }
        }
        if (valid0) {
          if (data.callbackCommand !== void 0) {
            const _errs4 = errors;
            if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs4 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.fromUserID !== void 0) {
              const _errs5 = errors;
              if (!validateUserID(data.fromUserID, { instancePath: instancePath + "/fromUserID", parentData: data, parentDataProperty: "fromUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs5 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.toUserID !== void 0) {
                const _errs6 = errors;
                if (!validateUserID(data.toUserID, { instancePath: instancePath + "/toUserID", parentData: data, parentDataProperty: "toUserID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.handleResult !== void 0) {
                  let data3 = data.handleResult;
                  const _errs7 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                    validateDocumentedFriendAgreement.errors = [{ instancePath: instancePath + "/handleResult", schemaPath: "#/properties/handleResult/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid2 = _errs7 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.handleMsg !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.handleMsg !== "string") {
                      validateDocumentedFriendAgreement.errors = [{ instancePath: instancePath + "/handleMsg", schemaPath: "#/properties/handleMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateDocumentedFriendAgreement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateDocumentedFriendAgreement.errors = vErrors;
  return errors === 0;
}
validateDocumentedFriendAgreement.evaluated = { "props": { "callbackCommand": true, "fromUserID": true, "toUserID": true, "handleResult": true, "handleMsg": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeAddFriendAgreeRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAddFriendAgreeRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateFriendAgreement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFriendAgreement.errors : vErrors.concat(validateFriendAgreement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.fromUserID = true;
    props0.blackUserID = true;
    props0.HandleResult = true;
    props0.HandleMsg = true;
  }
  const _errs2 = errors;
  if (!validateDocumentedFriendAgreement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDocumentedFriendAgreement.errors : vErrors.concat(validateDocumentedFriendAgreement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.fromUserID = true;
      props0.toUserID = true;
      props0.handleResult = true;
      props0.handleMsg = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeAddFriendAgreeRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeAddFriendAgreeRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeAddFriendAgreeRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateBeforeAddFriendAgreeCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAddFriendAgreeCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeAddFriendAgreeCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeAddFriendAgreeRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeAddFriendAgreeRequest.errors : vErrors.concat(validateBeforeAddFriendAgreeRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeAddFriendAgreeCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeAddFriendAgreeCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeAddFriendAgreeCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterAddFriendAgreeRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterAddFriendAgreeRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateFriendAgreement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFriendAgreement.errors : vErrors.concat(validateFriendAgreement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.fromUserID = true;
    props0.blackUserID = true;
    props0.HandleResult = true;
    props0.HandleMsg = true;
  }
  const _errs2 = errors;
  if (!validateDocumentedFriendAgreement(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDocumentedFriendAgreement.errors : vErrors.concat(validateDocumentedFriendAgreement.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.fromUserID = true;
      props0.toUserID = true;
      props0.handleResult = true;
      props0.handleMsg = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateAfterAddFriendAgreeRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateAfterAddFriendAgreeRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateAfterAddFriendAgreeRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterAddFriendAgreeCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterAddFriendAgreeCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterAddFriendAgreeCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterAddFriendAgreeRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterAddFriendAgreeRequest.errors : vErrors.concat(validateAfterAddFriendAgreeRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterAddFriendAgreeCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterAddFriendAgreeCallback.errors = vErrors;
  return errors === 0;
}
validateAfterAddFriendAgreeCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterDeleteFriendRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterDeleteFriendRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ownerUserID === void 0 && (missing0 = "ownerUserID") || data.friendUserID === void 0 && (missing0 = "friendUserID")) {
        validateAfterDeleteFriendRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserID, { instancePath: instancePath + "/ownerUserID", parentData: data, parentDataProperty: "ownerUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.friendUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.friendUserID, { instancePath: instancePath + "/friendUserID", parentData: data, parentDataProperty: "friendUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterDeleteFriendRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterDeleteFriendRequest.errors = vErrors;
  return errors === 0;
}
validateAfterDeleteFriendRequest.evaluated = { "props": { "callbackCommand": true, "ownerUserID": true, "friendUserID": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterDeleteFriendCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterDeleteFriendCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterDeleteFriendCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterDeleteFriendRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterDeleteFriendRequest.errors : vErrors.concat(validateAfterDeleteFriendRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterDeleteFriendCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterDeleteFriendCallback.errors = vErrors;
  return errors === 0;
}
validateAfterDeleteFriendCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetFriendRemarkRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetFriendRemarkRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ownerUserID === void 0 && (missing0 = "ownerUserID") || data.friendUserID === void 0 && (missing0 = "friendUserID")) {
        validateBeforeSetFriendRemarkRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserID, { instancePath: instancePath + "/ownerUserID", parentData: data, parentDataProperty: "ownerUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.friendUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.friendUserID, { instancePath: instancePath + "/friendUserID", parentData: data, parentDataProperty: "friendUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.remark !== void 0) {
                const _errs4 = errors;
                if (typeof data.remark !== "string") {
                  validateBeforeSetFriendRemarkRequest.errors = [{ instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateBeforeSetFriendRemarkRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeSetFriendRemarkRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeSetFriendRemarkRequest.evaluated = { "props": { "callbackCommand": true, "ownerUserID": true, "friendUserID": true, "remark": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetFriendRemarkCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetFriendRemarkCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeSetFriendRemarkCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeSetFriendRemarkRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeSetFriendRemarkRequest.errors : vErrors.concat(validateBeforeSetFriendRemarkRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeSetFriendRemarkCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeSetFriendRemarkCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeSetFriendRemarkCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const func1 = ucs2length.default;
function validateFriendRemarkReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFriendRemarkReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.remark === void 0 && (missing0 = "remark")) {
        validateFriendRemarkReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errCode !== void 0) {
          let data0 = data.errCode;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateFriendRemarkReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data0) {
            validateFriendRemarkReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nextCode !== void 0) {
            let data1 = data.nextCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateFriendRemarkReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (0 !== data1) {
              validateFriendRemarkReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.remark !== void 0) {
              let data2 = data.remark;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func1(data2) < 1) {
                    validateFriendRemarkReply.errors = [{ instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validateFriendRemarkReply.errors = [{ instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "remark" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                  validateFriendRemarkReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                  return false;
                  break;
                }
              }
            }
          }
        }
      }
    }
  }
  validateFriendRemarkReply.errors = vErrors;
  return errors === 0;
}
validateFriendRemarkReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetFriendRemarkReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetFriendRemarkReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs3 = errors;
    if (!validateFriendRemarkReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validateFriendRemarkReply.errors : vErrors.concat(validateFriendRemarkReply.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeSetFriendRemarkReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeSetFriendRemarkReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeSetFriendRemarkReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterSetFriendRemarkRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetFriendRemarkRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ownerUserID === void 0 && (missing0 = "ownerUserID") || data.friendUserID === void 0 && (missing0 = "friendUserID")) {
        validateAfterSetFriendRemarkRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserID, { instancePath: instancePath + "/ownerUserID", parentData: data, parentDataProperty: "ownerUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.friendUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.friendUserID, { instancePath: instancePath + "/friendUserID", parentData: data, parentDataProperty: "friendUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.remark !== void 0) {
                const _errs4 = errors;
                if (typeof data.remark !== "string") {
                  validateAfterSetFriendRemarkRequest.errors = [{ instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateAfterSetFriendRemarkRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSetFriendRemarkRequest.errors = vErrors;
  return errors === 0;
}
validateAfterSetFriendRemarkRequest.evaluated = { "props": { "callbackCommand": true, "ownerUserID": true, "friendUserID": true, "remark": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSetFriendRemarkCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetFriendRemarkCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterSetFriendRemarkCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterSetFriendRemarkRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterSetFriendRemarkRequest.errors : vErrors.concat(validateAfterSetFriendRemarkRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterSetFriendRemarkCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSetFriendRemarkCallback.errors = vErrors;
  return errors === 0;
}
validateAfterSetFriendRemarkCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeAddBlackRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAddBlackRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ownerUserID === void 0 && (missing0 = "ownerUserID") || data.blackUserID === void 0 && (missing0 = "blackUserID")) {
        validateBeforeAddBlackRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserID, { instancePath: instancePath + "/ownerUserID", parentData: data, parentDataProperty: "ownerUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.blackUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.blackUserID, { instancePath: instancePath + "/blackUserID", parentData: data, parentDataProperty: "blackUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeAddBlackRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeAddBlackRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeAddBlackRequest.evaluated = { "props": { "callbackCommand": true, "ownerUserID": true, "blackUserID": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeAddBlackCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAddBlackCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeAddBlackCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeAddBlackRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeAddBlackRequest.errors : vErrors.concat(validateBeforeAddBlackRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeAddBlackCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeAddBlackCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeAddBlackCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterRemoveBlackRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterRemoveBlackRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ownerUserID === void 0 && (missing0 = "ownerUserID") || data.blackUserID === void 0 && (missing0 = "blackUserID")) {
        validateAfterRemoveBlackRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserID, { instancePath: instancePath + "/ownerUserID", parentData: data, parentDataProperty: "ownerUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.blackUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.blackUserID, { instancePath: instancePath + "/blackUserID", parentData: data, parentDataProperty: "blackUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterRemoveBlackRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterRemoveBlackRequest.errors = vErrors;
  return errors === 0;
}
validateAfterRemoveBlackRequest.evaluated = { "props": { "callbackCommand": true, "ownerUserID": true, "blackUserID": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterRemoveBlackCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterRemoveBlackCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterRemoveBlackCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterRemoveBlackRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterRemoveBlackRequest.errors : vErrors.concat(validateAfterRemoveBlackRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterRemoveBlackCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterRemoveBlackCallback.errors = vErrors;
  return errors === 0;
}
validateAfterRemoveBlackCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "required": ["ownerUserID", "friendUserIDs"], "x-proof": "open-im-server pkg/callbackstruct/friend.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "ownerUserID": { "$ref": "UserID" }, "friendUserIDs": { "type": ["array", "null"], "items": { "$ref": "UserID" } } } };
function validateBeforeImportFriendsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeImportFriendsRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ownerUserID === void 0 && (missing0 = "ownerUserID") || data.friendUserIDs === void 0 && (missing0 = "friendUserIDs")) {
        validateBeforeImportFriendsRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserID, { instancePath: instancePath + "/ownerUserID", parentData: data, parentDataProperty: "ownerUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.friendUserIDs !== void 0) {
              let data2 = data.friendUserIDs;
              const _errs3 = errors;
              if (!Array.isArray(data2) && data2 !== null) {
                validateBeforeImportFriendsRequest.errors = [{ instancePath: instancePath + "/friendUserIDs", schemaPath: "#/properties/friendUserIDs/type", keyword: "type", params: { type: schema50.properties.friendUserIDs.type }, message: "must be array,null" }];
                return false;
              }
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validateUserID(data2[i0], { instancePath: instancePath + "/friendUserIDs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeImportFriendsRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeImportFriendsRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeImportFriendsRequest.evaluated = { "props": { "callbackCommand": true, "ownerUserID": true, "friendUserIDs": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeImportFriendsCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeImportFriendsCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeImportFriendsCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeImportFriendsRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeImportFriendsRequest.errors : vErrors.concat(validateBeforeImportFriendsRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeImportFriendsCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeImportFriendsCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeImportFriendsCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateImportFriendsReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateImportFriendsReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.friendUserIDs === void 0 && (missing0 = "friendUserIDs")) {
        validateImportFriendsReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errCode !== void 0) {
          let data0 = data.errCode;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateImportFriendsReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data0) {
            validateImportFriendsReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nextCode !== void 0) {
            let data1 = data.nextCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateImportFriendsReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (0 !== data1) {
              validateImportFriendsReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.friendUserIDs !== void 0) {
              let data2 = data.friendUserIDs;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validateImportFriendsReply.errors = [{ instancePath: instancePath + "/friendUserIDs", schemaPath: "#/properties/friendUserIDs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid2 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs7 = errors;
                      if (!validateUserID(data3, { instancePath: instancePath + "/friendUserIDs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                        errors = vErrors.length;
                      }
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (func1(data3) < 1) {
                            validateImportFriendsReply.errors = [{ instancePath: instancePath + "/friendUserIDs/" + i0, schemaPath: "#/properties/friendUserIDs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validateImportFriendsReply.errors = [{ instancePath: instancePath + "/friendUserIDs", schemaPath: "#/properties/friendUserIDs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "friendUserIDs" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                  validateImportFriendsReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                  return false;
                  break;
                }
              }
            }
          }
        }
      }
    }
  }
  validateImportFriendsReply.errors = vErrors;
  return errors === 0;
}
validateImportFriendsReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeImportFriendsReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeImportFriendsReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs3 = errors;
    if (!validateImportFriendsReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validateImportFriendsReply.errors : vErrors.concat(validateImportFriendsReply.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeImportFriendsReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeImportFriendsReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeImportFriendsReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema54 = { "type": "object", "required": ["ownerUserID", "friendUserIDs"], "x-proof": "open-im-server pkg/callbackstruct/friend.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "ownerUserID": { "$ref": "UserID" }, "friendUserIDs": { "type": ["array", "null"], "items": { "$ref": "UserID" } } } };
function validateAfterImportFriendsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterImportFriendsRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ownerUserID === void 0 && (missing0 = "ownerUserID") || data.friendUserIDs === void 0 && (missing0 = "friendUserIDs")) {
        validateAfterImportFriendsRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserID, { instancePath: instancePath + "/ownerUserID", parentData: data, parentDataProperty: "ownerUserID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.friendUserIDs !== void 0) {
              let data2 = data.friendUserIDs;
              const _errs3 = errors;
              if (!Array.isArray(data2) && data2 !== null) {
                validateAfterImportFriendsRequest.errors = [{ instancePath: instancePath + "/friendUserIDs", schemaPath: "#/properties/friendUserIDs/type", keyword: "type", params: { type: schema54.properties.friendUserIDs.type }, message: "must be array,null" }];
                return false;
              }
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validateUserID(data2[i0], { instancePath: instancePath + "/friendUserIDs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterImportFriendsRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterImportFriendsRequest.errors = vErrors;
  return errors === 0;
}
validateAfterImportFriendsRequest.evaluated = { "props": { "callbackCommand": true, "ownerUserID": true, "friendUserIDs": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterImportFriendsCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterImportFriendsCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterImportFriendsCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterImportFriendsRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterImportFriendsRequest.errors : vErrors.concat(validateAfterImportFriendsRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterImportFriendsCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterImportFriendsCallback.errors = vErrors;
  return errors === 0;
}
validateAfterImportFriendsCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema56 = { "allOf": [{ "$ref": "GroupAttributes" }], "required": ["groupID", "initMemberList"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "operationID": { "type": "string" }, "groupID": { "type": "string" }, "ownerUserID": { "type": "string" }, "initMemberList": { "type": ["array", "null"], "items": { "$ref": "InitialMember" } } } };
const schema57 = { "type": "object", "properties": { "groupName": { "type": "string" }, "notification": { "type": "string" }, "introduction": { "type": "string" }, "faceURL": { "type": "string" }, "createTime": { "type": "integer" }, "memberCount": { "type": "integer" }, "ex": { "type": "string" }, "status": { "type": "integer" }, "creatorUserID": { "type": "string" }, "groupType": { "type": "integer" }, "needVerification": { "type": "integer" }, "lookMemberInfo": { "type": "integer" }, "applyMemberFriend": { "type": "integer" }, "displayIsRead": { "type": ["boolean", "integer", "null"] }, "muteBypassUserIDs": { "type": ["array", "null"], "items": { "$ref": "UserID" } }, "notificationUpdateTime": { "type": "integer" }, "notificationUserID": { "type": "string" } } };
function validateGroupAttributes(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupAttributes.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.groupName !== void 0) {
        const _errs1 = errors;
        if (typeof data.groupName !== "string") {
          validateGroupAttributes.errors = [{ instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.notification !== void 0) {
          const _errs3 = errors;
          if (typeof data.notification !== "string") {
            validateGroupAttributes.errors = [{ instancePath: instancePath + "/notification", schemaPath: "#/properties/notification/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.introduction !== void 0) {
            const _errs5 = errors;
            if (typeof data.introduction !== "string") {
              validateGroupAttributes.errors = [{ instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.faceURL !== void 0) {
              const _errs7 = errors;
              if (typeof data.faceURL !== "string") {
                validateGroupAttributes.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createTime !== void 0) {
                let data4 = data.createTime;
                const _errs9 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                  validateGroupAttributes.errors = [{ instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.memberCount !== void 0) {
                  let data5 = data.memberCount;
                  const _errs11 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                    validateGroupAttributes.errors = [{ instancePath: instancePath + "/memberCount", schemaPath: "#/properties/memberCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ex !== void 0) {
                    const _errs13 = errors;
                    if (typeof data.ex !== "string") {
                      validateGroupAttributes.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data7 = data.status;
                      const _errs15 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
                        validateGroupAttributes.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.creatorUserID !== void 0) {
                        const _errs17 = errors;
                        if (typeof data.creatorUserID !== "string") {
                          validateGroupAttributes.errors = [{ instancePath: instancePath + "/creatorUserID", schemaPath: "#/properties/creatorUserID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.groupType !== void 0) {
                          let data9 = data.groupType;
                          const _errs19 = errors;
                          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                            validateGroupAttributes.errors = [{ instancePath: instancePath + "/groupType", schemaPath: "#/properties/groupType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.needVerification !== void 0) {
                            let data10 = data.needVerification;
                            const _errs21 = errors;
                            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                              validateGroupAttributes.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.lookMemberInfo !== void 0) {
                              let data11 = data.lookMemberInfo;
                              const _errs23 = errors;
                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
                                validateGroupAttributes.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid0 = _errs23 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.applyMemberFriend !== void 0) {
                                let data12 = data.applyMemberFriend;
                                const _errs25 = errors;
                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
                                  validateGroupAttributes.errors = [{ instancePath: instancePath + "/applyMemberFriend", schemaPath: "#/properties/applyMemberFriend/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.displayIsRead !== void 0) {
                                  let data13 = data.displayIsRead;
                                  const _errs27 = errors;
                                  if (typeof data13 !== "boolean" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13))) && data13 !== null) {
                                    validateGroupAttributes.errors = [{ instancePath: instancePath + "/displayIsRead", schemaPath: "#/properties/displayIsRead/type", keyword: "type", params: { type: schema57.properties.displayIsRead.type }, message: "must be boolean,integer,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.muteBypassUserIDs !== void 0) {
                                    let data14 = data.muteBypassUserIDs;
                                    const _errs29 = errors;
                                    if (!Array.isArray(data14) && data14 !== null) {
                                      validateGroupAttributes.errors = [{ instancePath: instancePath + "/muteBypassUserIDs", schemaPath: "#/properties/muteBypassUserIDs/type", keyword: "type", params: { type: schema57.properties.muteBypassUserIDs.type }, message: "must be array,null" }];
                                      return false;
                                    }
                                    if (errors === _errs29) {
                                      if (Array.isArray(data14)) {
                                        var valid1 = true;
                                        const len0 = data14.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          const _errs31 = errors;
                                          if (!validateUserID(data14[i0], { instancePath: instancePath + "/muteBypassUserIDs/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid1 = _errs31 === errors;
                                          if (!valid1) {
                                            break;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.notificationUpdateTime !== void 0) {
                                      let data16 = data.notificationUpdateTime;
                                      const _errs32 = errors;
                                      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)))) {
                                        validateGroupAttributes.errors = [{ instancePath: instancePath + "/notificationUpdateTime", schemaPath: "#/properties/notificationUpdateTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      var valid0 = _errs32 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.notificationUserID !== void 0) {
                                        const _errs34 = errors;
                                        if (typeof data.notificationUserID !== "string") {
                                          validateGroupAttributes.errors = [{ instancePath: instancePath + "/notificationUserID", schemaPath: "#/properties/notificationUserID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid0 = _errs34 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupAttributes.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupAttributes.errors = vErrors;
  return errors === 0;
}
validateGroupAttributes.evaluated = { "props": { "groupName": true, "notification": true, "introduction": true, "faceURL": true, "createTime": true, "memberCount": true, "ex": true, "status": true, "creatorUserID": true, "groupType": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true, "displayIsRead": true, "muteBypassUserIDs": true, "notificationUpdateTime": true, "notificationUserID": true }, "dynamicProps": false, "dynamicItems": false };
function validateInitialMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateInitialMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID")) {
        validateInitialMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.userID !== void 0) {
          const _errs1 = errors;
          if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.roleLevel !== void 0) {
            let data1 = data.roleLevel;
            const _errs2 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateInitialMember.errors = [{ instancePath: instancePath + "/roleLevel", schemaPath: "#/properties/roleLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateInitialMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateInitialMember.errors = vErrors;
  return errors === 0;
}
validateInitialMember.evaluated = { "props": { "userID": true, "roleLevel": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeCreateGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateGroupAttributes(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupAttributes.errors : vErrors.concat(validateGroupAttributes.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.initMemberList === void 0 && (missing0 = "initMemberList")) {
        validateBeforeCreateGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validateBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.groupID !== void 0) {
              const _errs4 = errors;
              if (typeof data.groupID !== "string") {
                validateBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid1 = _errs4 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.ownerUserID !== void 0) {
                const _errs6 = errors;
                if (typeof data.ownerUserID !== "string") {
                  validateBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/ownerUserID", schemaPath: "#/properties/ownerUserID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs6 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.initMemberList !== void 0) {
                  let data4 = data.initMemberList;
                  const _errs8 = errors;
                  if (!Array.isArray(data4) && data4 !== null) {
                    validateBeforeCreateGroupRequest.errors = [{ instancePath: instancePath + "/initMemberList", schemaPath: "#/properties/initMemberList/type", keyword: "type", params: { type: schema56.properties.initMemberList.type }, message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (!validateInitialMember(data4[i0], { instancePath: instancePath + "/initMemberList/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateInitialMember.errors : vErrors.concat(validateInitialMember.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  }
                  var valid1 = _errs8 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          }
        }
      }
    }
  }
  validateBeforeCreateGroupRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeCreateGroupRequest.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "ownerUserID": true, "initMemberList": true, "groupName": true, "notification": true, "introduction": true, "faceURL": true, "createTime": true, "memberCount": true, "ex": true, "status": true, "creatorUserID": true, "groupType": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true, "displayIsRead": true, "muteBypassUserIDs": true, "notificationUpdateTime": true, "notificationUserID": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeCreateGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeCreateGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeCreateGroupRequest.errors : vErrors.concat(validateBeforeCreateGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeCreateGroupCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeCreateGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema60 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "groupID": { "type": ["string", "null"] }, "groupName": { "type": ["string", "null"] }, "notification": { "type": ["string", "null"] }, "introduction": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] }, "status": { "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 3 }, "creatorUserID": { "type": ["string", "null"] }, "groupType": { "type": ["integer", "null"], "format": "int32", "minimum": 2, "maximum": 2 }, "needVerification": { "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 2 }, "lookMemberInfo": { "type": ["integer", "null"], "format": "int32" } }, "unevaluatedProperties": false };
const formats0 = formats.fullFormats.int32;
function validateGroupCreationReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupCreationReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateGroupCreationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateGroupCreationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateGroupCreationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateGroupCreationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.groupID !== void 0) {
            let data2 = data.groupID;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validateGroupCreationReply.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: schema60.properties.groupID.type }, message: "must be string,null" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.groupName !== void 0) {
              let data3 = data.groupName;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validateGroupCreationReply.errors = [{ instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: schema60.properties.groupName.type }, message: "must be string,null" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.notification !== void 0) {
                let data4 = data.notification;
                const _errs9 = errors;
                if (typeof data4 !== "string" && data4 !== null) {
                  validateGroupCreationReply.errors = [{ instancePath: instancePath + "/notification", schemaPath: "#/properties/notification/type", keyword: "type", params: { type: schema60.properties.notification.type }, message: "must be string,null" }];
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.introduction !== void 0) {
                  let data5 = data.introduction;
                  const _errs11 = errors;
                  if (typeof data5 !== "string" && data5 !== null) {
                    validateGroupCreationReply.errors = [{ instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: schema60.properties.introduction.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid1 = _errs11 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.faceURL !== void 0) {
                    let data6 = data.faceURL;
                    const _errs13 = errors;
                    if (typeof data6 !== "string" && data6 !== null) {
                      validateGroupCreationReply.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema60.properties.faceURL.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid1 = _errs13 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.ex !== void 0) {
                      let data7 = data.ex;
                      const _errs15 = errors;
                      if (typeof data7 !== "string" && data7 !== null) {
                        validateGroupCreationReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema60.properties.ex.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid1 = _errs15 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.status !== void 0) {
                        let data8 = data.status;
                        const _errs17 = errors;
                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
                          validateGroupCreationReply.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema60.properties.status.type }, message: "must be integer,null" }];
                          return false;
                        }
                        if (errors === _errs17) {
                          if (typeof data8 == "number") {
                            if (data8 > 3 || isNaN(data8)) {
                              validateGroupCreationReply.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" }];
                              return false;
                            } else {
                              if (data8 < 0 || isNaN(data8)) {
                                validateGroupCreationReply.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              } else {
                                if (!formats0.validate(data8)) {
                                  validateGroupCreationReply.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                        var valid1 = _errs17 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.creatorUserID !== void 0) {
                          let data9 = data.creatorUserID;
                          const _errs19 = errors;
                          if (typeof data9 !== "string" && data9 !== null) {
                            validateGroupCreationReply.errors = [{ instancePath: instancePath + "/creatorUserID", schemaPath: "#/properties/creatorUserID/type", keyword: "type", params: { type: schema60.properties.creatorUserID.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid1 = _errs19 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.groupType !== void 0) {
                            let data10 = data.groupType;
                            const _errs21 = errors;
                            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10))) && data10 !== null) {
                              validateGroupCreationReply.errors = [{ instancePath: instancePath + "/groupType", schemaPath: "#/properties/groupType/type", keyword: "type", params: { type: schema60.properties.groupType.type }, message: "must be integer,null" }];
                              return false;
                            }
                            if (errors === _errs21) {
                              if (typeof data10 == "number") {
                                if (data10 > 2 || isNaN(data10)) {
                                  validateGroupCreationReply.errors = [{ instancePath: instancePath + "/groupType", schemaPath: "#/properties/groupType/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }];
                                  return false;
                                } else {
                                  if (data10 < 2 || isNaN(data10)) {
                                    validateGroupCreationReply.errors = [{ instancePath: instancePath + "/groupType", schemaPath: "#/properties/groupType/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }];
                                    return false;
                                  } else {
                                    if (!formats0.validate(data10)) {
                                      validateGroupCreationReply.errors = [{ instancePath: instancePath + "/groupType", schemaPath: "#/properties/groupType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                      return false;
                                    }
                                  }
                                }
                              }
                            }
                            var valid1 = _errs21 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.needVerification !== void 0) {
                              let data11 = data.needVerification;
                              const _errs23 = errors;
                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11))) && data11 !== null) {
                                validateGroupCreationReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/type", keyword: "type", params: { type: schema60.properties.needVerification.type }, message: "must be integer,null" }];
                                return false;
                              }
                              if (errors === _errs23) {
                                if (typeof data11 == "number") {
                                  if (data11 > 2 || isNaN(data11)) {
                                    validateGroupCreationReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }];
                                    return false;
                                  } else {
                                    if (data11 < 0 || isNaN(data11)) {
                                      validateGroupCreationReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    } else {
                                      if (!formats0.validate(data11)) {
                                        validateGroupCreationReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                              }
                              var valid1 = _errs23 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.lookMemberInfo !== void 0) {
                                let data12 = data.lookMemberInfo;
                                const _errs25 = errors;
                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12))) && data12 !== null) {
                                  validateGroupCreationReply.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/type", keyword: "type", params: { type: schema60.properties.lookMemberInfo.type }, message: "must be integer,null" }];
                                  return false;
                                }
                                if (errors === _errs25) {
                                  if (typeof data12 == "number") {
                                    if (!formats0.validate(data12)) {
                                      validateGroupCreationReply.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs25 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                for (const key0 in data) {
                                  if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "groupID" && key0 !== "groupName" && key0 !== "notification" && key0 !== "introduction" && key0 !== "faceURL" && key0 !== "ex" && key0 !== "status" && key0 !== "creatorUserID" && key0 !== "groupType" && key0 !== "needVerification" && key0 !== "lookMemberInfo" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                                    validateGroupCreationReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                                    return false;
                                    break;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateGroupCreationReply.errors = vErrors;
  return errors === 0;
}
validateGroupCreationReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeCreateGroupReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateGroupReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateGroupCreationReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupCreationReply.errors : vErrors.concat(validateGroupCreationReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeCreateGroupReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeCreateGroupReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeCreateGroupReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema62 = { "allOf": [{ "$ref": "GroupAttributes" }], "required": ["groupID", "initMemberList"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "groupID": { "$ref": "GroupID" }, "ownerUserID": { "type": "string" }, "initMemberList": { "type": ["array", "null"], "items": { "$ref": "InitialMember" } } } };
function validateGroupID(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupID.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validateGroupID.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validateGroupID.errors = vErrors;
  return errors === 0;
}
validateGroupID.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateAfterCreateGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterCreateGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateGroupAttributes(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupAttributes.errors : vErrors.concat(validateGroupAttributes.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.initMemberList === void 0 && (missing0 = "initMemberList")) {
        validateAfterCreateGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.ownerUserID !== void 0) {
              const _errs3 = errors;
              if (typeof data.ownerUserID !== "string") {
                validateAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/ownerUserID", schemaPath: "#/properties/ownerUserID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.initMemberList !== void 0) {
                let data3 = data.initMemberList;
                const _errs5 = errors;
                if (!Array.isArray(data3) && data3 !== null) {
                  validateAfterCreateGroupRequest.errors = [{ instancePath: instancePath + "/initMemberList", schemaPath: "#/properties/initMemberList/type", keyword: "type", params: { type: schema62.properties.initMemberList.type }, message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateInitialMember(data3[i0], { instancePath: instancePath + "/initMemberList/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateInitialMember.errors : vErrors.concat(validateInitialMember.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    }
  }
  validateAfterCreateGroupRequest.errors = vErrors;
  return errors === 0;
}
validateAfterCreateGroupRequest.evaluated = { "props": { "callbackCommand": true, "groupID": true, "ownerUserID": true, "initMemberList": true, "groupName": true, "notification": true, "introduction": true, "faceURL": true, "createTime": true, "memberCount": true, "ex": true, "status": true, "creatorUserID": true, "groupType": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true, "displayIsRead": true, "muteBypassUserIDs": true, "notificationUpdateTime": true, "notificationUserID": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterCreateGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterCreateGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterCreateGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterCreateGroupRequest.errors : vErrors.concat(validateAfterCreateGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterCreateGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterCreateGroupCallback.errors = vErrors;
  return errors === 0;
}
validateAfterCreateGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema66 = { "type": "object", "required": ["groupID", "memberList"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "groupID": { "$ref": "GroupID" }, "memberList": { "type": ["array", "null"], "items": { "$ref": "JoiningMember" } }, "groupEx": { "type": "string" } } };
function validateJoiningMember(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateJoiningMember.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID")) {
        validateJoiningMember.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.userID !== void 0) {
          const _errs1 = errors;
          if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ex !== void 0) {
            const _errs2 = errors;
            if (typeof data.ex !== "string") {
              validateJoiningMember.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateJoiningMember.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateJoiningMember.errors = vErrors;
  return errors === 0;
}
validateJoiningMember.evaluated = { "props": { "userID": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateMembersJoin(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMembersJoin.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.memberList === void 0 && (missing0 = "memberList")) {
        validateMembersJoin.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.memberList !== void 0) {
              let data2 = data.memberList;
              const _errs3 = errors;
              if (!Array.isArray(data2) && data2 !== null) {
                validateMembersJoin.errors = [{ instancePath: instancePath + "/memberList", schemaPath: "#/properties/memberList/type", keyword: "type", params: { type: schema66.properties.memberList.type }, message: "must be array,null" }];
                return false;
              }
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validateJoiningMember(data2[i0], { instancePath: instancePath + "/memberList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateJoiningMember.errors : vErrors.concat(validateJoiningMember.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groupEx !== void 0) {
                const _errs6 = errors;
                if (typeof data.groupEx !== "string") {
                  validateMembersJoin.errors = [{ instancePath: instancePath + "/groupEx", schemaPath: "#/properties/groupEx/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateMembersJoin.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMembersJoin.errors = vErrors;
  return errors === 0;
}
validateMembersJoin.evaluated = { "props": { "callbackCommand": true, "groupID": true, "memberList": true, "groupEx": true }, "dynamicProps": false, "dynamicItems": false };
function validateFlatJoin(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFlatJoin.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.userID === void 0 && (missing0 = "userID")) {
        validateFlatJoin.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs1 = errors;
          const _errs2 = errors;
          const _errs3 = errors;
          if (!(key0 === "memberList" || key0 === "applyID" || key0 === "inviterUserID")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validateFlatJoin.errors = vErrors;
            return false;
            break;
          }
        }
        if (valid0) {
          if (data.callbackCommand !== void 0) {
            const _errs4 = errors;
            if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs4 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.groupID !== void 0) {
              const _errs5 = errors;
              if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs5 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.userID !== void 0) {
                const _errs6 = errors;
                if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.ex !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.ex !== "string") {
                    validateFlatJoin.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid2 = _errs7 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.groupEx !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.groupEx !== "string") {
                      validateFlatJoin.errors = [{ instancePath: instancePath + "/groupEx", schemaPath: "#/properties/groupEx/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.operationID !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.operationID !== "string") {
                        validateFlatJoin.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs11 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateFlatJoin.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFlatJoin.errors = vErrors;
  return errors === 0;
}
validateFlatJoin.evaluated = { "props": { "callbackCommand": true, "groupID": true, "userID": true, "ex": true, "groupEx": true, "operationID": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeMembersJoinGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeMembersJoinGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateMembersJoin(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMembersJoin.errors : vErrors.concat(validateMembersJoin.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.groupID = true;
    props0.memberList = true;
    props0.groupEx = true;
  }
  const _errs2 = errors;
  if (!validateFlatJoin(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFlatJoin.errors : vErrors.concat(validateFlatJoin.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.groupID = true;
      props0.userID = true;
      props0.ex = true;
      props0.groupEx = true;
      props0.operationID = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeMembersJoinGroupRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeMembersJoinGroupRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeMembersJoinGroupRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateBeforeMembersJoinGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeMembersJoinGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeMembersJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeMembersJoinGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeMembersJoinGroupRequest.errors : vErrors.concat(validateBeforeMembersJoinGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeMembersJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeMembersJoinGroupCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeMembersJoinGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema71 = { "type": "object", "required": ["userID"], "properties": { "userID": { "$ref": "UserID", "minLength": 1 }, "nickname": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "roleLevel": { "enum": [20, 60, null] }, "muteEndTime": { "type": ["integer", "null"], "format": "int64", "minimum": 0 }, "ex": { "type": ["string", "null"] } } };
const formats8 = formats.fullFormats.int64;
function validateMemberOverride(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMemberOverride.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID")) {
        validateMemberOverride.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.userID !== void 0) {
          let data0 = data.userID;
          const _errs1 = errors;
          if (!validateUserID(data0, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                validateMemberOverride.errors = [{ instancePath: instancePath + "/userID", schemaPath: "#/properties/userID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nickname !== void 0) {
            let data1 = data.nickname;
            const _errs2 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validateMemberOverride.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: schema71.properties.nickname.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.faceURL !== void 0) {
              let data2 = data.faceURL;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validateMemberOverride.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema71.properties.faceURL.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.roleLevel !== void 0) {
                let data3 = data.roleLevel;
                const _errs6 = errors;
                if (!(data3 === 20 || data3 === 60 || data3 === null)) {
                  validateMemberOverride.errors = [{ instancePath: instancePath + "/roleLevel", schemaPath: "#/properties/roleLevel/enum", keyword: "enum", params: { allowedValues: schema71.properties.roleLevel.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.muteEndTime !== void 0) {
                  let data4 = data.muteEndTime;
                  const _errs7 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
                    validateMemberOverride.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/type", keyword: "type", params: { type: schema71.properties.muteEndTime.type }, message: "must be integer,null" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data4 == "number") {
                      if (data4 < 0 || isNaN(data4)) {
                        validateMemberOverride.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      } else {
                        if (!formats8.validate(data4)) {
                          validateMemberOverride.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ex !== void 0) {
                    let data5 = data.ex;
                    const _errs9 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validateMemberOverride.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema71.properties.ex.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateMemberOverride.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMemberOverride.errors = vErrors;
  return errors === 0;
}
validateMemberOverride.evaluated = { "props": { "userID": true, "nickname": true, "faceURL": true, "roleLevel": true, "muteEndTime": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateMembersJoinReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMembersJoinReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.memberCallbackList === void 0 && (missing0 = "memberCallbackList")) {
        validateMembersJoinReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errCode !== void 0) {
          let data0 = data.errCode;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateMembersJoinReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data0) {
            validateMembersJoinReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nextCode !== void 0) {
            let data1 = data.nextCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateMembersJoinReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (0 !== data1) {
              validateMembersJoinReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.memberCallbackList !== void 0) {
              let data2 = data.memberCallbackList;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validateMemberOverride(data2[i0], { instancePath: instancePath + "/memberCallbackList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateMemberOverride.errors : vErrors.concat(validateMemberOverride.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validateMembersJoinReply.errors = [{ instancePath: instancePath + "/memberCallbackList", schemaPath: "#/properties/memberCallbackList/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "memberCallbackList" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                  validateMembersJoinReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                  return false;
                  break;
                }
              }
            }
          }
        }
      }
    }
  }
  validateMembersJoinReply.errors = vErrors;
  return errors === 0;
}
validateMembersJoinReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema72 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "nickname": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "roleLevel": { "enum": [20, 60, null] }, "muteEndTime": { "type": ["integer", "null"], "format": "int64", "minimum": 0 }, "ex": { "type": ["string", "null"] } }, "unevaluatedProperties": false };
function validateFlatJoinReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFlatJoinReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateFlatJoinReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateFlatJoinReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateFlatJoinReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateFlatJoinReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nickname !== void 0) {
            let data2 = data.nickname;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validateFlatJoinReply.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: schema72.properties.nickname.type }, message: "must be string,null" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.faceURL !== void 0) {
              let data3 = data.faceURL;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validateFlatJoinReply.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema72.properties.faceURL.type }, message: "must be string,null" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.roleLevel !== void 0) {
                let data4 = data.roleLevel;
                const _errs9 = errors;
                if (!(data4 === 20 || data4 === 60 || data4 === null)) {
                  validateFlatJoinReply.errors = [{ instancePath: instancePath + "/roleLevel", schemaPath: "#/properties/roleLevel/enum", keyword: "enum", params: { allowedValues: schema72.properties.roleLevel.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.muteEndTime !== void 0) {
                  let data5 = data.muteEndTime;
                  const _errs10 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && data5 !== null) {
                    validateFlatJoinReply.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/type", keyword: "type", params: { type: schema72.properties.muteEndTime.type }, message: "must be integer,null" }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data5 == "number") {
                      if (data5 < 0 || isNaN(data5)) {
                        validateFlatJoinReply.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      } else {
                        if (!formats8.validate(data5)) {
                          validateFlatJoinReply.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.ex !== void 0) {
                    let data6 = data.ex;
                    const _errs12 = errors;
                    if (typeof data6 !== "string" && data6 !== null) {
                      validateFlatJoinReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema72.properties.ex.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    for (const key0 in data) {
                      if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "nickname" && key0 !== "faceURL" && key0 !== "roleLevel" && key0 !== "muteEndTime" && key0 !== "ex" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                        validateFlatJoinReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                        return false;
                        break;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateFlatJoinReply.errors = vErrors;
  return errors === 0;
}
validateFlatJoinReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeMembersJoinGroupReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeMembersJoinGroupReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateMembersJoinReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMembersJoinReply.errors : vErrors.concat(validateMembersJoinReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs4 = errors;
  if (!validateFlatJoinReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFlatJoinReply.errors : vErrors.concat(validateFlatJoinReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeMembersJoinGroupReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeMembersJoinGroupReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeMembersJoinGroupReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema74 = { "type": "object", "required": ["groupID", "invitedUserIDs"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "operationID": { "type": "string" }, "groupID": { "$ref": "GroupID" }, "reason": { "type": "string" }, "invitedUserIDs": { "type": ["array", "string", "null"], "items": { "$ref": "UserID" } } } };
function validateBeforeInviteJoinGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeInviteJoinGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.invitedUserIDs === void 0 && (missing0 = "invitedUserIDs")) {
        validateBeforeInviteJoinGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validateBeforeInviteJoinGroupRequest.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.groupID !== void 0) {
              const _errs4 = errors;
              if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs5 = errors;
                if (typeof data.reason !== "string") {
                  validateBeforeInviteJoinGroupRequest.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.invitedUserIDs !== void 0) {
                  let data4 = data.invitedUserIDs;
                  const _errs7 = errors;
                  if (!Array.isArray(data4) && typeof data4 !== "string" && data4 !== null) {
                    validateBeforeInviteJoinGroupRequest.errors = [{ instancePath: instancePath + "/invitedUserIDs", schemaPath: "#/properties/invitedUserIDs/type", keyword: "type", params: { type: schema74.properties.invitedUserIDs.type }, message: "must be array,string,null" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs9 = errors;
                        if (!validateUserID(data4[i0], { instancePath: instancePath + "/invitedUserIDs/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateBeforeInviteJoinGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeInviteJoinGroupRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeInviteJoinGroupRequest.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "reason": true, "invitedUserIDs": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeInviteJoinGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeInviteJoinGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeInviteJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeInviteJoinGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeInviteJoinGroupRequest.errors : vErrors.concat(validateBeforeInviteJoinGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeInviteJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeInviteJoinGroupCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeInviteJoinGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema78 = { "type": ["string", "integer"], "x-shared-description": "A callback is about one group, and this is its type." };
function validateGroupTypeCharacter(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupTypeCharacter.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validateGroupTypeCharacter.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema78.type }, message: "must be string,integer" }];
    return false;
  }
  validateGroupTypeCharacter.errors = vErrors;
  return errors === 0;
}
validateGroupTypeCharacter.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validateGroupApplication(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupApplication.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.applyID === void 0 && (missing0 = "applyID")) {
        validateGroupApplication.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.applyID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.applyID, { instancePath: instancePath + "/applyID", parentData: data, parentDataProperty: "applyID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groupType !== void 0) {
                const _errs4 = errors;
                if (!validateGroupTypeCharacter(data.groupType, { instancePath: instancePath + "/groupType", parentData: data, parentDataProperty: "groupType", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateGroupTypeCharacter.errors : vErrors.concat(validateGroupTypeCharacter.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reqMessage !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.reqMessage !== "string") {
                    validateGroupApplication.errors = [{ instancePath: instancePath + "/reqMessage", schemaPath: "#/properties/reqMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ex !== void 0) {
                    const _errs7 = errors;
                    if (typeof data.ex !== "string") {
                      validateGroupApplication.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupApplication.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupApplication.errors = vErrors;
  return errors === 0;
}
validateGroupApplication.evaluated = { "props": { "callbackCommand": true, "groupID": true, "applyID": true, "groupType": true, "reqMessage": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeJoinGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeJoinGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateGroupApplication(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupApplication.errors : vErrors.concat(validateGroupApplication.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.groupID = true;
    props0.applyID = true;
    props0.groupType = true;
    props0.reqMessage = true;
    props0.ex = true;
  }
  const _errs2 = errors;
  if (!validateFlatJoin(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFlatJoin.errors : vErrors.concat(validateFlatJoin.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.groupID = true;
      props0.userID = true;
      props0.ex = true;
      props0.groupEx = true;
      props0.operationID = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeJoinGroupRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeJoinGroupRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeJoinGroupRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateBeforeJoinGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeJoinGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeJoinGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeJoinGroupRequest.errors : vErrors.concat(validateBeforeJoinGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeJoinGroupCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeJoinGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateFreeJoin(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateFreeJoin.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.inviterUserID === void 0 && (missing0 = "inviterUserID")) {
        validateFreeJoin.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validateFreeJoin.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.groupID !== void 0) {
              const _errs4 = errors;
              if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.inviterUserID !== void 0) {
                const _errs5 = errors;
                if (!validateUserID(data.inviterUserID, { instancePath: instancePath + "/inviterUserID", parentData: data, parentDataProperty: "inviterUserID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reqMessage !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.reqMessage !== "string") {
                    validateFreeJoin.errors = [{ instancePath: instancePath + "/reqMessage", schemaPath: "#/properties/reqMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.joinSource !== void 0) {
                    let data5 = data.joinSource;
                    const _errs8 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                      validateFreeJoin.errors = [{ instancePath: instancePath + "/joinSource", schemaPath: "#/properties/joinSource/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateFreeJoin.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateFreeJoin.errors = vErrors;
  return errors === 0;
}
validateFreeJoin.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "inviterUserID": true, "reqMessage": true, "joinSource": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterJoinGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterJoinGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateFreeJoin(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFreeJoin.errors : vErrors.concat(validateFreeJoin.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.operationID = true;
    props0.groupID = true;
    props0.inviterUserID = true;
    props0.reqMessage = true;
    props0.joinSource = true;
  }
  const _errs2 = errors;
  if (!validateFlatJoin(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateFlatJoin.errors : vErrors.concat(validateFlatJoin.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.groupID = true;
      props0.userID = true;
      props0.ex = true;
      props0.groupEx = true;
      props0.operationID = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateAfterJoinGroupRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateAfterJoinGroupRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateAfterJoinGroupRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterJoinGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterJoinGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterJoinGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterJoinGroupRequest.errors : vErrors.concat(validateAfterJoinGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterJoinGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterJoinGroupCallback.errors = vErrors;
  return errors === 0;
}
validateAfterJoinGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterQuitGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterQuitGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.userID === void 0 && (missing0 = "userID")) {
        validateAfterQuitGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.userID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterQuitGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterQuitGroupRequest.errors = vErrors;
  return errors === 0;
}
validateAfterQuitGroupRequest.evaluated = { "props": { "callbackCommand": true, "groupID": true, "userID": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterQuitGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterQuitGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterQuitGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterQuitGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterQuitGroupRequest.errors : vErrors.concat(validateAfterQuitGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterQuitGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterQuitGroupCallback.errors = vErrors;
  return errors === 0;
}
validateAfterQuitGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema85 = { "type": "object", "required": ["groupID", "kickedUserIDs"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "groupID": { "$ref": "GroupID" }, "kickedUserIDs": { "type": ["array", "null"], "items": { "$ref": "UserID" } }, "reason": { "type": "string" } } };
function validateAfterKickGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterKickGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.kickedUserIDs === void 0 && (missing0 = "kickedUserIDs")) {
        validateAfterKickGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kickedUserIDs !== void 0) {
              let data2 = data.kickedUserIDs;
              const _errs3 = errors;
              if (!Array.isArray(data2) && data2 !== null) {
                validateAfterKickGroupRequest.errors = [{ instancePath: instancePath + "/kickedUserIDs", schemaPath: "#/properties/kickedUserIDs/type", keyword: "type", params: { type: schema85.properties.kickedUserIDs.type }, message: "must be array,null" }];
                return false;
              }
              if (errors === _errs3) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validateUserID(data2[i0], { instancePath: instancePath + "/kickedUserIDs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs6 = errors;
                if (typeof data.reason !== "string") {
                  validateAfterKickGroupRequest.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateAfterKickGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterKickGroupRequest.errors = vErrors;
  return errors === 0;
}
validateAfterKickGroupRequest.evaluated = { "props": { "callbackCommand": true, "groupID": true, "kickedUserIDs": true, "reason": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterKickGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterKickGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterKickGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterKickGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterKickGroupRequest.errors : vErrors.concat(validateAfterKickGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterKickGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterKickGroupCallback.errors = vErrors;
  return errors === 0;
}
validateAfterKickGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema87 = { "type": "object", "required": ["groupID", "ownerID"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "groupID": { "$ref": "GroupID" }, "ownerID": { "$ref": "UserID" }, "groupType": { "$ref": "GroupTypeCharacter" }, "membersID": { "type": ["array", "null"], "items": { "$ref": "UserID" } }, "memberList": { "type": ["array", "null"], "items": { "$ref": "UserID" } }, "muteEndTime": { "type": "integer" } } };
function validateAfterDisMissGroupRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterDisMissGroupRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.ownerID === void 0 && (missing0 = "ownerID")) {
        validateAfterDisMissGroupRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ownerID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.ownerID, { instancePath: instancePath + "/ownerID", parentData: data, parentDataProperty: "ownerID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groupType !== void 0) {
                const _errs4 = errors;
                if (!validateGroupTypeCharacter(data.groupType, { instancePath: instancePath + "/groupType", parentData: data, parentDataProperty: "groupType", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateGroupTypeCharacter.errors : vErrors.concat(validateGroupTypeCharacter.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.membersID !== void 0) {
                  let data4 = data.membersID;
                  const _errs5 = errors;
                  if (!Array.isArray(data4) && data4 !== null) {
                    validateAfterDisMissGroupRequest.errors = [{ instancePath: instancePath + "/membersID", schemaPath: "#/properties/membersID/type", keyword: "type", params: { type: schema87.properties.membersID.type }, message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (!validateUserID(data4[i0], { instancePath: instancePath + "/membersID/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs7 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.memberList !== void 0) {
                    let data6 = data.memberList;
                    const _errs8 = errors;
                    if (!Array.isArray(data6) && data6 !== null) {
                      validateAfterDisMissGroupRequest.errors = [{ instancePath: instancePath + "/memberList", schemaPath: "#/properties/memberList/type", keyword: "type", params: { type: schema87.properties.memberList.type }, message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs10 = errors;
                          if (!validateUserID(data6[i1], { instancePath: instancePath + "/memberList/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.muteEndTime !== void 0) {
                      let data8 = data.muteEndTime;
                      const _errs11 = errors;
                      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
                        validateAfterDisMissGroupRequest.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateAfterDisMissGroupRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterDisMissGroupRequest.errors = vErrors;
  return errors === 0;
}
validateAfterDisMissGroupRequest.evaluated = { "props": { "callbackCommand": true, "groupID": true, "ownerID": true, "groupType": true, "membersID": true, "memberList": true, "muteEndTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterDisMissGroupCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterDisMissGroupCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterDisMissGroupCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterDisMissGroupRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterDisMissGroupRequest.errors : vErrors.concat(validateAfterDisMissGroupRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterDisMissGroupCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterDisMissGroupCallback.errors = vErrors;
  return errors === 0;
}
validateAfterDisMissGroupCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterTransferGroupOwnerRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterTransferGroupOwnerRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.oldOwnerUserID === void 0 && (missing0 = "oldOwnerUserID") || data.newOwnerUserID === void 0 && (missing0 = "newOwnerUserID")) {
        validateAfterTransferGroupOwnerRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.oldOwnerUserID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.oldOwnerUserID, { instancePath: instancePath + "/oldOwnerUserID", parentData: data, parentDataProperty: "oldOwnerUserID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.newOwnerUserID !== void 0) {
                const _errs4 = errors;
                if (!validateUserID(data.newOwnerUserID, { instancePath: instancePath + "/newOwnerUserID", parentData: data, parentDataProperty: "newOwnerUserID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateAfterTransferGroupOwnerRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterTransferGroupOwnerRequest.errors = vErrors;
  return errors === 0;
}
validateAfterTransferGroupOwnerRequest.evaluated = { "props": { "callbackCommand": true, "groupID": true, "oldOwnerUserID": true, "newOwnerUserID": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterTransferGroupOwnerCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterTransferGroupOwnerCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterTransferGroupOwnerCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterTransferGroupOwnerRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterTransferGroupOwnerRequest.errors : vErrors.concat(validateAfterTransferGroupOwnerRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterTransferGroupOwnerCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterTransferGroupOwnerCallback.errors = vErrors;
  return errors === 0;
}
validateAfterTransferGroupOwnerCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema92 = { "type": "object", "required": ["groupID", "userID"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "groupID": { "$ref": "GroupID" }, "userID": { "$ref": "UserID" }, "nickName": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "roleLevel": { "type": ["integer", "string", "null"] }, "ex": { "type": ["string", "null"] }, "operationID": { "type": "string" } } };
function validateGroupMemberInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupMemberInfo.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.userID === void 0 && (missing0 = "userID")) {
        validateGroupMemberInfo.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.userID !== void 0) {
              const _errs3 = errors;
              if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.nickName !== void 0) {
                let data3 = data.nickName;
                const _errs4 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validateGroupMemberInfo.errors = [{ instancePath: instancePath + "/nickName", schemaPath: "#/properties/nickName/type", keyword: "type", params: { type: schema92.properties.nickName.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.faceURL !== void 0) {
                  let data4 = data.faceURL;
                  const _errs6 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validateGroupMemberInfo.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema92.properties.faceURL.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.roleLevel !== void 0) {
                    let data5 = data.roleLevel;
                    const _errs8 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && typeof data5 !== "string" && data5 !== null) {
                      validateGroupMemberInfo.errors = [{ instancePath: instancePath + "/roleLevel", schemaPath: "#/properties/roleLevel/type", keyword: "type", params: { type: schema92.properties.roleLevel.type }, message: "must be integer,string,null" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.ex !== void 0) {
                      let data6 = data.ex;
                      const _errs10 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validateGroupMemberInfo.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema92.properties.ex.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.operationID !== void 0) {
                        const _errs12 = errors;
                        if (typeof data.operationID !== "string") {
                          validateGroupMemberInfo.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupMemberInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupMemberInfo.errors = vErrors;
  return errors === 0;
}
validateGroupMemberInfo.evaluated = { "props": { "callbackCommand": true, "groupID": true, "userID": true, "nickName": true, "faceURL": true, "roleLevel": true, "ex": true, "operationID": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupMemberInfoRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupMemberInfoRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateGroupMemberInfo(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupMemberInfo.errors : vErrors.concat(validateGroupMemberInfo.errors);
    errors = vErrors.length;
  }
  validateBeforeSetGroupMemberInfoRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeSetGroupMemberInfoRequest.evaluated = { "props": { "callbackCommand": true, "groupID": true, "userID": true, "nickName": true, "faceURL": true, "roleLevel": true, "ex": true, "operationID": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupMemberInfoCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupMemberInfoCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeSetGroupMemberInfoCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeSetGroupMemberInfoRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeSetGroupMemberInfoRequest.errors : vErrors.concat(validateBeforeSetGroupMemberInfoRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeSetGroupMemberInfoCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeSetGroupMemberInfoCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeSetGroupMemberInfoCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema94 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "nickName": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "roleLevel": { "enum": [20, 60, null] }, "ex": { "type": ["string", "null"] } }, "unevaluatedProperties": false };
function validateGroupMemberInfoReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupMemberInfoReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nickName !== void 0) {
            let data2 = data.nickName;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/nickName", schemaPath: "#/properties/nickName/type", keyword: "type", params: { type: schema94.properties.nickName.type }, message: "must be string,null" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.faceURL !== void 0) {
              let data3 = data.faceURL;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema94.properties.faceURL.type }, message: "must be string,null" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.roleLevel !== void 0) {
                let data4 = data.roleLevel;
                const _errs9 = errors;
                if (!(data4 === 20 || data4 === 60 || data4 === null)) {
                  validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/roleLevel", schemaPath: "#/properties/roleLevel/enum", keyword: "enum", params: { allowedValues: schema94.properties.roleLevel.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.ex !== void 0) {
                  let data5 = data.ex;
                  const _errs10 = errors;
                  if (typeof data5 !== "string" && data5 !== null) {
                    validateGroupMemberInfoReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema94.properties.ex.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  for (const key0 in data) {
                    if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "nickName" && key0 !== "faceURL" && key0 !== "roleLevel" && key0 !== "ex" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                      validateGroupMemberInfoReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                      return false;
                      break;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateGroupMemberInfoReply.errors = vErrors;
  return errors === 0;
}
validateGroupMemberInfoReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupMemberInfoReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupMemberInfoReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateGroupMemberInfoReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupMemberInfoReply.errors : vErrors.concat(validateGroupMemberInfoReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeSetGroupMemberInfoReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeSetGroupMemberInfoReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeSetGroupMemberInfoReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterSetGroupMemberInfoRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetGroupMemberInfoRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateGroupMemberInfo(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupMemberInfo.errors : vErrors.concat(validateGroupMemberInfo.errors);
    errors = vErrors.length;
  }
  validateAfterSetGroupMemberInfoRequest.errors = vErrors;
  return errors === 0;
}
validateAfterSetGroupMemberInfoRequest.evaluated = { "props": { "callbackCommand": true, "groupID": true, "userID": true, "nickName": true, "faceURL": true, "roleLevel": true, "ex": true, "operationID": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSetGroupMemberInfoCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetGroupMemberInfoCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterSetGroupMemberInfoCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterSetGroupMemberInfoRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterSetGroupMemberInfoRequest.errors : vErrors.concat(validateAfterSetGroupMemberInfoRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterSetGroupMemberInfoCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSetGroupMemberInfoCallback.errors = vErrors;
  return errors === 0;
}
validateAfterSetGroupMemberInfoCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema99 = { "type": "object", "required": ["groupID"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "operationID": { "type": "string" }, "groupID": { "$ref": "GroupID" }, "groupName": { "type": "string" }, "notification": { "type": "string" }, "introduction": { "type": "string" }, "faceURL": { "type": "string" }, "ex": { "type": ["string", "null"] }, "needVerification": { "type": ["integer", "null"] }, "lookMemberInfo": { "type": ["integer", "null"] }, "applyMemberFriend": { "type": ["integer", "null"] } } };
function validateGroupInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupInfo.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID")) {
        validateGroupInfo.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validateGroupInfo.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.groupID !== void 0) {
              const _errs4 = errors;
              if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groupName !== void 0) {
                const _errs5 = errors;
                if (typeof data.groupName !== "string") {
                  validateGroupInfo.errors = [{ instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.notification !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.notification !== "string") {
                    validateGroupInfo.errors = [{ instancePath: instancePath + "/notification", schemaPath: "#/properties/notification/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.introduction !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.introduction !== "string") {
                      validateGroupInfo.errors = [{ instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.faceURL !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.faceURL !== "string") {
                        validateGroupInfo.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ex !== void 0) {
                        let data7 = data.ex;
                        const _errs13 = errors;
                        if (typeof data7 !== "string" && data7 !== null) {
                          validateGroupInfo.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema99.properties.ex.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.needVerification !== void 0) {
                          let data8 = data.needVerification;
                          const _errs15 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
                            validateGroupInfo.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/type", keyword: "type", params: { type: schema99.properties.needVerification.type }, message: "must be integer,null" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.lookMemberInfo !== void 0) {
                            let data9 = data.lookMemberInfo;
                            const _errs17 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
                              validateGroupInfo.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/type", keyword: "type", params: { type: schema99.properties.lookMemberInfo.type }, message: "must be integer,null" }];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.applyMemberFriend !== void 0) {
                              let data10 = data.applyMemberFriend;
                              const _errs19 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10))) && data10 !== null) {
                                validateGroupInfo.errors = [{ instancePath: instancePath + "/applyMemberFriend", schemaPath: "#/properties/applyMemberFriend/type", keyword: "type", params: { type: schema99.properties.applyMemberFriend.type }, message: "must be integer,null" }];
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupInfo.errors = vErrors;
  return errors === 0;
}
validateGroupInfo.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "groupName": true, "notification": true, "introduction": true, "faceURL": true, "ex": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupInfoRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupInfoRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateGroupInfo(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupInfo.errors : vErrors.concat(validateGroupInfo.errors);
    errors = vErrors.length;
  }
  validateBeforeSetGroupInfoRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeSetGroupInfoRequest.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "groupName": true, "notification": true, "introduction": true, "faceURL": true, "ex": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupInfoCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupInfoCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeSetGroupInfoCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeSetGroupInfoRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeSetGroupInfoRequest.errors : vErrors.concat(validateBeforeSetGroupInfoRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeSetGroupInfoCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeSetGroupInfoCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeSetGroupInfoCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema101 = { "allOf": [{ "$ref": "CommonReply" }], "required": ["groupID", "groupName", "introduction", "faceURL"], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "groupID": { "type": "string" }, "groupName": { "type": "string" }, "introduction": { "type": "string" }, "faceURL": { "type": "string" }, "ex": { "type": ["string", "null"] }, "needVerification": { "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 2 }, "lookMemberInfo": { "type": ["integer", "null"], "format": "int32" }, "applyMemberFriend": { "type": ["integer", "null"], "format": "int32" } }, "unevaluatedProperties": false };
function validateGroupInfoReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupInfoReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.groupName === void 0 && (missing0 = "groupName") || data.introduction === void 0 && (missing0 = "introduction") || data.faceURL === void 0 && (missing0 = "faceURL")) {
        validateGroupInfoReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errCode !== void 0) {
          let data0 = data.errCode;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateGroupInfoReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data0) {
            validateGroupInfoReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nextCode !== void 0) {
            let data1 = data.nextCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateGroupInfoReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (0 !== data1) {
              validateGroupInfoReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.groupID !== void 0) {
              const _errs5 = errors;
              if (typeof data.groupID !== "string") {
                validateGroupInfoReply.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.groupName !== void 0) {
                const _errs7 = errors;
                if (typeof data.groupName !== "string") {
                  validateGroupInfoReply.errors = [{ instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.introduction !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.introduction !== "string") {
                    validateGroupInfoReply.errors = [{ instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.faceURL !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.faceURL !== "string") {
                      validateGroupInfoReply.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.ex !== void 0) {
                      let data6 = data.ex;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validateGroupInfoReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema101.properties.ex.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid1 = _errs13 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.needVerification !== void 0) {
                        let data7 = data.needVerification;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
                          validateGroupInfoReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/type", keyword: "type", params: { type: schema101.properties.needVerification.type }, message: "must be integer,null" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number") {
                            if (data7 > 2 || isNaN(data7)) {
                              validateGroupInfoReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validateGroupInfoReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              } else {
                                if (!formats0.validate(data7)) {
                                  validateGroupInfoReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                  return false;
                                }
                              }
                            }
                          }
                        }
                        var valid1 = _errs15 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.lookMemberInfo !== void 0) {
                          let data8 = data.lookMemberInfo;
                          const _errs17 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
                            validateGroupInfoReply.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/type", keyword: "type", params: { type: schema101.properties.lookMemberInfo.type }, message: "must be integer,null" }];
                            return false;
                          }
                          if (errors === _errs17) {
                            if (typeof data8 == "number") {
                              if (!formats0.validate(data8)) {
                                validateGroupInfoReply.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                return false;
                              }
                            }
                          }
                          var valid1 = _errs17 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.applyMemberFriend !== void 0) {
                            let data9 = data.applyMemberFriend;
                            const _errs19 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
                              validateGroupInfoReply.errors = [{ instancePath: instancePath + "/applyMemberFriend", schemaPath: "#/properties/applyMemberFriend/type", keyword: "type", params: { type: schema101.properties.applyMemberFriend.type }, message: "must be integer,null" }];
                              return false;
                            }
                            if (errors === _errs19) {
                              if (typeof data9 == "number") {
                                if (!formats0.validate(data9)) {
                                  validateGroupInfoReply.errors = [{ instancePath: instancePath + "/applyMemberFriend", schemaPath: "#/properties/applyMemberFriend/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs19 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            for (const key0 in data) {
                              if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "groupID" && key0 !== "groupName" && key0 !== "introduction" && key0 !== "faceURL" && key0 !== "ex" && key0 !== "needVerification" && key0 !== "lookMemberInfo" && key0 !== "applyMemberFriend" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                                validateGroupInfoReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                                return false;
                                break;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateGroupInfoReply.errors = vErrors;
  return errors === 0;
}
validateGroupInfoReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupInfoReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupInfoReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateGroupInfoReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupInfoReply.errors : vErrors.concat(validateGroupInfoReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeSetGroupInfoReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeSetGroupInfoReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeSetGroupInfoReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema106 = { "type": ["object", "null"], "properties": { "value": { "type": "string" } } };
function validateWrappedText(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateWrappedText.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validateWrappedText.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema106.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value !== void 0) {
        if (typeof data.value !== "string") {
          validateWrappedText.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
  }
  validateWrappedText.errors = vErrors;
  return errors === 0;
}
validateWrappedText.evaluated = { "props": { "value": true }, "dynamicProps": false, "dynamicItems": false };
const schema107 = { "type": ["object", "null"], "properties": { "value": { "type": "integer" } } };
function validateWrappedNumber(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateWrappedNumber.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validateWrappedNumber.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema107.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.value !== void 0) {
        let data0 = data.value;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateWrappedNumber.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
      }
    }
  }
  validateWrappedNumber.errors = vErrors;
  return errors === 0;
}
validateWrappedNumber.evaluated = { "props": { "value": true }, "dynamicProps": false, "dynamicItems": false };
function validateGroupInfoForSet(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupInfoForSet.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID")) {
        validateGroupInfoForSet.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.groupID !== void 0) {
          const _errs1 = errors;
          if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.groupName !== void 0) {
            const _errs2 = errors;
            if (typeof data.groupName !== "string") {
              validateGroupInfoForSet.errors = [{ instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.notification !== void 0) {
              const _errs4 = errors;
              if (typeof data.notification !== "string") {
                validateGroupInfoForSet.errors = [{ instancePath: instancePath + "/notification", schemaPath: "#/properties/notification/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.introduction !== void 0) {
                const _errs6 = errors;
                if (typeof data.introduction !== "string") {
                  validateGroupInfoForSet.errors = [{ instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.faceURL !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.faceURL !== "string") {
                    validateGroupInfoForSet.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ex !== void 0) {
                    const _errs10 = errors;
                    if (!validateWrappedText(data.ex, { instancePath: instancePath + "/ex", parentData: data, parentDataProperty: "ex", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateWrappedText.errors : vErrors.concat(validateWrappedText.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.needVerification !== void 0) {
                      const _errs11 = errors;
                      if (!validateWrappedNumber(data.needVerification, { instancePath: instancePath + "/needVerification", parentData: data, parentDataProperty: "needVerification", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateWrappedNumber.errors : vErrors.concat(validateWrappedNumber.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.lookMemberInfo !== void 0) {
                        const _errs12 = errors;
                        if (!validateWrappedNumber(data.lookMemberInfo, { instancePath: instancePath + "/lookMemberInfo", parentData: data, parentDataProperty: "lookMemberInfo", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateWrappedNumber.errors : vErrors.concat(validateWrappedNumber.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.applyMemberFriend !== void 0) {
                          const _errs13 = errors;
                          if (!validateWrappedNumber(data.applyMemberFriend, { instancePath: instancePath + "/applyMemberFriend", parentData: data, parentDataProperty: "applyMemberFriend", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validateWrappedNumber.errors : vErrors.concat(validateWrappedNumber.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupInfoForSet.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupInfoForSet.errors = vErrors;
  return errors === 0;
}
validateGroupInfoForSet.evaluated = { "props": { "groupID": true, "groupName": true, "notification": true, "introduction": true, "faceURL": true, "ex": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true }, "dynamicProps": false, "dynamicItems": false };
function validateDocumentedGroupInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateDocumentedGroupInfo.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupInfoForSet === void 0 && (missing0 = "groupInfoForSet")) {
        validateDocumentedGroupInfo.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs1 = errors;
          const _errs2 = errors;
          const _errs3 = errors;
          if ("groupID" !== key0) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validateDocumentedGroupInfo.errors = vErrors;
            return false;
            break;
          }
        }
        if (valid0) {
          if (data.callbackCommand !== void 0) {
            const _errs4 = errors;
            if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs4 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.groupInfoForSet !== void 0) {
              const _errs5 = errors;
              if (!validateGroupInfoForSet(data.groupInfoForSet, { instancePath: instancePath + "/groupInfoForSet", parentData: data, parentDataProperty: "groupInfoForSet", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupInfoForSet.errors : vErrors.concat(validateGroupInfoForSet.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs5 === errors;
            } else {
              var valid2 = true;
            }
          }
        }
      }
    } else {
      validateDocumentedGroupInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateDocumentedGroupInfo.errors = vErrors;
  return errors === 0;
}
validateDocumentedGroupInfo.evaluated = { "props": { "callbackCommand": true, "groupInfoForSet": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSetGroupInfoRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetGroupInfoRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateGroupInfo(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupInfo.errors : vErrors.concat(validateGroupInfo.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.operationID = true;
    props0.groupID = true;
    props0.groupName = true;
    props0.notification = true;
    props0.introduction = true;
    props0.faceURL = true;
    props0.ex = true;
    props0.needVerification = true;
    props0.lookMemberInfo = true;
    props0.applyMemberFriend = true;
  }
  const _errs2 = errors;
  if (!validateDocumentedGroupInfo(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDocumentedGroupInfo.errors : vErrors.concat(validateDocumentedGroupInfo.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.groupInfoForSet = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateAfterSetGroupInfoRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateAfterSetGroupInfoRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateAfterSetGroupInfoRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterSetGroupInfoCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetGroupInfoCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterSetGroupInfoCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterSetGroupInfoRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterSetGroupInfoRequest.errors : vErrors.concat(validateAfterSetGroupInfoRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterSetGroupInfoCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSetGroupInfoCallback.errors = vErrors;
  return errors === 0;
}
validateAfterSetGroupInfoCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema110 = { "type": "object", "required": ["groupID"], "x-proof": "open-im-server pkg/callbackstruct/group.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "operationID": { "type": "string" }, "groupID": { "$ref": "GroupID" }, "groupName": { "type": ["string", "null"] }, "notification": { "type": ["string", "null"] }, "introduction": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] }, "needVerification": { "type": ["integer", "null"] }, "lookMemberInfo": { "type": ["integer", "null"] }, "applyMemberFriend": { "type": ["integer", "null"] } } };
function validateGroupInfoEx(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupInfoEx.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID")) {
        validateGroupInfoEx.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validateGroupInfoEx.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.groupID !== void 0) {
              const _errs4 = errors;
              if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.groupName !== void 0) {
                let data3 = data.groupName;
                const _errs5 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validateGroupInfoEx.errors = [{ instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: schema110.properties.groupName.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.notification !== void 0) {
                  let data4 = data.notification;
                  const _errs7 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validateGroupInfoEx.errors = [{ instancePath: instancePath + "/notification", schemaPath: "#/properties/notification/type", keyword: "type", params: { type: schema110.properties.notification.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.introduction !== void 0) {
                    let data5 = data.introduction;
                    const _errs9 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validateGroupInfoEx.errors = [{ instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: schema110.properties.introduction.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.faceURL !== void 0) {
                      let data6 = data.faceURL;
                      const _errs11 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validateGroupInfoEx.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema110.properties.faceURL.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.ex !== void 0) {
                        let data7 = data.ex;
                        const _errs13 = errors;
                        if (typeof data7 !== "string" && data7 !== null) {
                          validateGroupInfoEx.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema110.properties.ex.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.needVerification !== void 0) {
                          let data8 = data.needVerification;
                          const _errs15 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
                            validateGroupInfoEx.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/type", keyword: "type", params: { type: schema110.properties.needVerification.type }, message: "must be integer,null" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.lookMemberInfo !== void 0) {
                            let data9 = data.lookMemberInfo;
                            const _errs17 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
                              validateGroupInfoEx.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/type", keyword: "type", params: { type: schema110.properties.lookMemberInfo.type }, message: "must be integer,null" }];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.applyMemberFriend !== void 0) {
                              let data10 = data.applyMemberFriend;
                              const _errs19 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10))) && data10 !== null) {
                                validateGroupInfoEx.errors = [{ instancePath: instancePath + "/applyMemberFriend", schemaPath: "#/properties/applyMemberFriend/type", keyword: "type", params: { type: schema110.properties.applyMemberFriend.type }, message: "must be integer,null" }];
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateGroupInfoEx.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateGroupInfoEx.errors = vErrors;
  return errors === 0;
}
validateGroupInfoEx.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "groupName": true, "notification": true, "introduction": true, "faceURL": true, "ex": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupInfoExRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupInfoExRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateGroupInfoEx(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupInfoEx.errors : vErrors.concat(validateGroupInfoEx.errors);
    errors = vErrors.length;
  }
  validateBeforeSetGroupInfoExRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeSetGroupInfoExRequest.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "groupName": true, "notification": true, "introduction": true, "faceURL": true, "ex": true, "needVerification": true, "lookMemberInfo": true, "applyMemberFriend": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupInfoExCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupInfoExCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeSetGroupInfoExCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeSetGroupInfoExRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeSetGroupInfoExRequest.errors : vErrors.concat(validateBeforeSetGroupInfoExRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeSetGroupInfoExCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeSetGroupInfoExCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeSetGroupInfoExCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema112 = { "allOf": [{ "$ref": "CommonReply" }], "required": ["groupID", "groupName", "introduction", "faceURL", "ex", "needVerification", "lookMemberInfo", "applyMemberFriend"], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "groupID": { "type": "string" }, "groupName": { "type": ["string", "null"] }, "introduction": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] }, "needVerification": { "type": ["integer", "null"], "format": "int32" }, "lookMemberInfo": { "type": ["integer", "null"], "format": "int32" }, "applyMemberFriend": { "type": ["integer", "null"], "format": "int32" } }, "unevaluatedProperties": false };
function validateGroupInfoExReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupInfoExReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.groupName === void 0 && (missing0 = "groupName") || data.introduction === void 0 && (missing0 = "introduction") || data.faceURL === void 0 && (missing0 = "faceURL") || data.ex === void 0 && (missing0 = "ex") || data.needVerification === void 0 && (missing0 = "needVerification") || data.lookMemberInfo === void 0 && (missing0 = "lookMemberInfo") || data.applyMemberFriend === void 0 && (missing0 = "applyMemberFriend")) {
        validateGroupInfoExReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errCode !== void 0) {
          let data0 = data.errCode;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data0) {
            validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nextCode !== void 0) {
            let data1 = data.nextCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (0 !== data1) {
              validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.groupID !== void 0) {
              const _errs5 = errors;
              if (typeof data.groupID !== "string") {
                validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.groupName !== void 0) {
                let data3 = data.groupName;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: schema112.properties.groupName.type }, message: "must be string,null" }];
                  return false;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.introduction !== void 0) {
                  let data4 = data.introduction;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/introduction", schemaPath: "#/properties/introduction/type", keyword: "type", params: { type: schema112.properties.introduction.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.faceURL !== void 0) {
                    let data5 = data.faceURL;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema112.properties.faceURL.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.ex !== void 0) {
                      let data6 = data.ex;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema112.properties.ex.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid1 = _errs13 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.needVerification !== void 0) {
                        let data7 = data.needVerification;
                        const _errs15 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
                          validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/type", keyword: "type", params: { type: schema112.properties.needVerification.type }, message: "must be integer,null" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == "number") {
                            if (!formats0.validate(data7)) {
                              validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/needVerification", schemaPath: "#/properties/needVerification/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs15 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.lookMemberInfo !== void 0) {
                          let data8 = data.lookMemberInfo;
                          const _errs17 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
                            validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/type", keyword: "type", params: { type: schema112.properties.lookMemberInfo.type }, message: "must be integer,null" }];
                            return false;
                          }
                          if (errors === _errs17) {
                            if (typeof data8 == "number") {
                              if (!formats0.validate(data8)) {
                                validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/lookMemberInfo", schemaPath: "#/properties/lookMemberInfo/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                return false;
                              }
                            }
                          }
                          var valid1 = _errs17 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.applyMemberFriend !== void 0) {
                            let data9 = data.applyMemberFriend;
                            const _errs19 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
                              validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/applyMemberFriend", schemaPath: "#/properties/applyMemberFriend/type", keyword: "type", params: { type: schema112.properties.applyMemberFriend.type }, message: "must be integer,null" }];
                              return false;
                            }
                            if (errors === _errs19) {
                              if (typeof data9 == "number") {
                                if (!formats0.validate(data9)) {
                                  validateGroupInfoExReply.errors = [{ instancePath: instancePath + "/applyMemberFriend", schemaPath: "#/properties/applyMemberFriend/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs19 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            for (const key0 in data) {
                              if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "groupID" && key0 !== "groupName" && key0 !== "introduction" && key0 !== "faceURL" && key0 !== "ex" && key0 !== "needVerification" && key0 !== "lookMemberInfo" && key0 !== "applyMemberFriend" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                                validateGroupInfoExReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                                return false;
                                break;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateGroupInfoExReply.errors = vErrors;
  return errors === 0;
}
validateGroupInfoExReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSetGroupInfoExReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSetGroupInfoExReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateGroupInfoExReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupInfoExReply.errors : vErrors.concat(validateGroupInfoExReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeSetGroupInfoExReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeSetGroupInfoExReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeSetGroupInfoExReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterSetGroupInfoExRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetGroupInfoExRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateGroupInfoEx(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupInfoEx.errors : vErrors.concat(validateGroupInfoEx.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.operationID = true;
    props0.groupID = true;
    props0.groupName = true;
    props0.notification = true;
    props0.introduction = true;
    props0.faceURL = true;
    props0.ex = true;
    props0.needVerification = true;
    props0.lookMemberInfo = true;
    props0.applyMemberFriend = true;
  }
  const _errs2 = errors;
  if (!validateDocumentedGroupInfo(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDocumentedGroupInfo.errors : vErrors.concat(validateDocumentedGroupInfo.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.groupInfoForSet = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateAfterSetGroupInfoExRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateAfterSetGroupInfoExRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateAfterSetGroupInfoExRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterSetGroupInfoExCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSetGroupInfoExCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterSetGroupInfoExCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterSetGroupInfoExRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterSetGroupInfoExRequest.errors : vErrors.concat(validateAfterSetGroupInfoExRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterSetGroupInfoExCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSetGroupInfoExCallback.errors = vErrors;
  return errors === 0;
}
validateAfterSetGroupInfoExCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema117 = { "type": "object", "required": ["sendID", "serverMsgID", "clientMsgID"], "x-proof": "open-im-server pkg/callbackstruct/common.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "sendID": { "$ref": "UserID" }, "serverMsgID": { "type": "string" }, "clientMsgID": { "type": "string" }, "operationID": { "type": "string" }, "senderPlatformID": { "type": "integer" }, "senderNickname": { "type": "string" }, "msgFrom": { "type": "integer" }, "contentType": { "type": "integer" }, "status": { "type": "integer" }, "sendTime": { "type": "integer" }, "createTime": { "type": "integer" }, "content": { "type": "string" }, "seq": { "type": "integer" }, "atUserList": { "$ref": "AtUserList" }, "faceURL": { "type": "string" }, "keyVersion": { "type": ["integer", "string", "null"] }, "ex": { "type": "string" } } };
const schema118 = { "type": ["array", "string", "null"], "items": { "type": "string" }, "examples": [["yusuf_0457", "AtAllTag"]], "x-shared-description": "A message has one such list, under one of two names." };
function validateAtUserList(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAtUserList.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!Array.isArray(data) && typeof data !== "string" && data !== null) {
    validateAtUserList.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema118.type }, message: "must be array,string,null" }];
    return false;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (typeof data[i0] !== "string") {
          validateAtUserList.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
  }
  validateAtUserList.errors = vErrors;
  return errors === 0;
}
validateAtUserList.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validateMessageFields(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageFields.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sendID === void 0 && (missing0 = "sendID") || data.serverMsgID === void 0 && (missing0 = "serverMsgID") || data.clientMsgID === void 0 && (missing0 = "clientMsgID")) {
        validateMessageFields.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sendID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.sendID, { instancePath: instancePath + "/sendID", parentData: data, parentDataProperty: "sendID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.serverMsgID !== void 0) {
              const _errs3 = errors;
              if (typeof data.serverMsgID !== "string") {
                validateMessageFields.errors = [{ instancePath: instancePath + "/serverMsgID", schemaPath: "#/properties/serverMsgID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.clientMsgID !== void 0) {
                const _errs5 = errors;
                if (typeof data.clientMsgID !== "string") {
                  validateMessageFields.errors = [{ instancePath: instancePath + "/clientMsgID", schemaPath: "#/properties/clientMsgID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.operationID !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.operationID !== "string") {
                    validateMessageFields.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.senderPlatformID !== void 0) {
                    let data5 = data.senderPlatformID;
                    const _errs9 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                      validateMessageFields.errors = [{ instancePath: instancePath + "/senderPlatformID", schemaPath: "#/properties/senderPlatformID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.senderNickname !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.senderNickname !== "string") {
                        validateMessageFields.errors = [{ instancePath: instancePath + "/senderNickname", schemaPath: "#/properties/senderNickname/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.msgFrom !== void 0) {
                        let data7 = data.msgFrom;
                        const _errs13 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
                          validateMessageFields.errors = [{ instancePath: instancePath + "/msgFrom", schemaPath: "#/properties/msgFrom/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.contentType !== void 0) {
                          let data8 = data.contentType;
                          const _errs15 = errors;
                          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
                            validateMessageFields.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.status !== void 0) {
                            let data9 = data.status;
                            const _errs17 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
                              validateMessageFields.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.sendTime !== void 0) {
                              let data10 = data.sendTime;
                              const _errs19 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                                validateMessageFields.errors = [{ instancePath: instancePath + "/sendTime", schemaPath: "#/properties/sendTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.createTime !== void 0) {
                                let data11 = data.createTime;
                                const _errs21 = errors;
                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
                                  validateMessageFields.errors = [{ instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.content !== void 0) {
                                  const _errs23 = errors;
                                  if (typeof data.content !== "string") {
                                    validateMessageFields.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.seq !== void 0) {
                                    let data13 = data.seq;
                                    const _errs25 = errors;
                                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
                                      validateMessageFields.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.atUserList !== void 0) {
                                      const _errs27 = errors;
                                      if (!validateAtUserList(data.atUserList, { instancePath: instancePath + "/atUserList", parentData: data, parentDataProperty: "atUserList", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validateAtUserList.errors : vErrors.concat(validateAtUserList.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs27 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.faceURL !== void 0) {
                                        const _errs28 = errors;
                                        if (typeof data.faceURL !== "string") {
                                          validateMessageFields.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid0 = _errs28 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.keyVersion !== void 0) {
                                          let data16 = data.keyVersion;
                                          const _errs30 = errors;
                                          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16))) && typeof data16 !== "string" && data16 !== null) {
                                            validateMessageFields.errors = [{ instancePath: instancePath + "/keyVersion", schemaPath: "#/properties/keyVersion/type", keyword: "type", params: { type: schema117.properties.keyVersion.type }, message: "must be integer,string,null" }];
                                            return false;
                                          }
                                          var valid0 = _errs30 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.ex !== void 0) {
                                            const _errs32 = errors;
                                            if (typeof data.ex !== "string") {
                                              validateMessageFields.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid0 = _errs32 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateMessageFields.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMessageFields.errors = vErrors;
  return errors === 0;
}
validateMessageFields.evaluated = { "props": { "callbackCommand": true, "sendID": true, "serverMsgID": true, "clientMsgID": true, "operationID": true, "senderPlatformID": true, "senderNickname": true, "msgFrom": true, "contentType": true, "status": true, "sendTime": true, "createTime": true, "content": true, "seq": true, "atUserList": true, "faceURL": true, "keyVersion": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSendSingleMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSendSingleMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateMessageFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageFields.errors : vErrors.concat(validateMessageFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.recvID === void 0 && (missing0 = "recvID")) {
        validateBeforeSendSingleMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.recvID !== void 0) {
          const _errs1 = errors;
          if (!validateUserID(data.recvID, { instancePath: instancePath + "/recvID", parentData: data, parentDataProperty: "recvID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.sessionType !== void 0) {
            let data1 = data.sessionType;
            const _errs2 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateBeforeSendSingleMsgRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    }
  }
  validateBeforeSendSingleMsgRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeSendSingleMsgRequest.evaluated = { "props": { "recvID": true, "sessionType": true, "callbackCommand": true, "sendID": true, "serverMsgID": true, "clientMsgID": true, "operationID": true, "senderPlatformID": true, "senderNickname": true, "msgFrom": true, "contentType": true, "status": true, "sendTime": true, "createTime": true, "content": true, "seq": true, "atUserList": true, "faceURL": true, "keyVersion": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSendSingleMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSendSingleMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeSendSingleMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeSendSingleMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeSendSingleMsgRequest.errors : vErrors.concat(validateBeforeSendSingleMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeSendSingleMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeSendSingleMsgCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeSendSingleMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSendSingleMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSendSingleMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateMessageFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageFields.errors : vErrors.concat(validateMessageFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.recvID === void 0 && (missing0 = "recvID")) {
        validateAfterSendSingleMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.recvID !== void 0) {
          const _errs1 = errors;
          if (!validateUserID(data.recvID, { instancePath: instancePath + "/recvID", parentData: data, parentDataProperty: "recvID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.sessionType !== void 0) {
            let data1 = data.sessionType;
            const _errs2 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateAfterSendSingleMsgRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    }
  }
  validateAfterSendSingleMsgRequest.errors = vErrors;
  return errors === 0;
}
validateAfterSendSingleMsgRequest.evaluated = { "props": { "recvID": true, "sessionType": true, "callbackCommand": true, "sendID": true, "serverMsgID": true, "clientMsgID": true, "operationID": true, "senderPlatformID": true, "senderNickname": true, "msgFrom": true, "contentType": true, "status": true, "sendTime": true, "createTime": true, "content": true, "seq": true, "atUserList": true, "faceURL": true, "keyVersion": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateQuery2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateQuery2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.command !== void 0) {
        const _errs1 = errors;
        if (typeof data.command !== "string") {
          validateQuery2.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.contenttype !== void 0) {
          const _errs3 = errors;
          if (typeof data.contenttype !== "string") {
            validateQuery2.errors = [{ instancePath: instancePath + "/contenttype", schemaPath: "#/properties/contenttype/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sdkName !== void 0) {
            const _errs5 = errors;
            if (typeof data.sdkName !== "string") {
              validateQuery2.errors = [{ instancePath: instancePath + "/sdkName", schemaPath: "#/properties/sdkName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.key !== void 0) {
              const _errs7 = errors;
              if (typeof data.key !== "string") {
                validateQuery2.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateQuery2.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateQuery2.errors = vErrors;
  return errors === 0;
}
validateQuery2.evaluated = { "props": { "command": true, "contenttype": true, "sdkName": true, "key": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSendSingleMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSendSingleMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterSendSingleMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterSendSingleMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterSendSingleMsgRequest.errors : vErrors.concat(validateAfterSendSingleMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery2(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery2.errors : vErrors.concat(validateQuery2.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterSendSingleMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSendSingleMsgCallback.errors = vErrors;
  return errors === 0;
}
validateAfterSendSingleMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSendGroupMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSendGroupMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateMessageFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageFields.errors : vErrors.concat(validateMessageFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID")) {
        validateBeforeSendGroupMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.recvID !== void 0) {
          const _errs1 = errors;
          if (!validateUserID(data.recvID, { instancePath: instancePath + "/recvID", parentData: data, parentDataProperty: "recvID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.sessionType !== void 0) {
              let data2 = data.sessionType;
              const _errs3 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validateBeforeSendGroupMsgRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    }
  }
  validateBeforeSendGroupMsgRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeSendGroupMsgRequest.evaluated = { "props": { "recvID": true, "groupID": true, "sessionType": true, "callbackCommand": true, "sendID": true, "serverMsgID": true, "clientMsgID": true, "operationID": true, "senderPlatformID": true, "senderNickname": true, "msgFrom": true, "contentType": true, "status": true, "sendTime": true, "createTime": true, "content": true, "seq": true, "atUserList": true, "faceURL": true, "keyVersion": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeSendGroupMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeSendGroupMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeSendGroupMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeSendGroupMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeSendGroupMsgRequest.errors : vErrors.concat(validateBeforeSendGroupMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeSendGroupMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeSendGroupMsgCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeSendGroupMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSendGroupMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSendGroupMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateMessageFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageFields.errors : vErrors.concat(validateMessageFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID")) {
        validateAfterSendGroupMsgRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.recvID !== void 0) {
          const _errs1 = errors;
          if (!validateUserID(data.recvID, { instancePath: instancePath + "/recvID", parentData: data, parentDataProperty: "recvID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.groupID !== void 0) {
            const _errs2 = errors;
            if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
              errors = vErrors.length;
            }
            var valid1 = _errs2 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.senderFaceURL !== void 0) {
              const _errs3 = errors;
              if (typeof data.senderFaceURL !== "string") {
                validateAfterSendGroupMsgRequest.errors = [{ instancePath: instancePath + "/senderFaceURL", schemaPath: "#/properties/senderFaceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid1 = _errs3 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.sessionType !== void 0) {
                let data3 = data.sessionType;
                const _errs5 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validateAfterSendGroupMsgRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid1 = _errs5 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    }
  }
  validateAfterSendGroupMsgRequest.errors = vErrors;
  return errors === 0;
}
validateAfterSendGroupMsgRequest.evaluated = { "props": { "recvID": true, "groupID": true, "senderFaceURL": true, "sessionType": true, "callbackCommand": true, "sendID": true, "serverMsgID": true, "clientMsgID": true, "operationID": true, "senderPlatformID": true, "senderNickname": true, "msgFrom": true, "contentType": true, "status": true, "sendTime": true, "createTime": true, "content": true, "seq": true, "atUserList": true, "faceURL": true, "keyVersion": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSendGroupMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSendGroupMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterSendGroupMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterSendGroupMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterSendGroupMsgRequest.errors : vErrors.concat(validateAfterSendGroupMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery2(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery2.errors : vErrors.concat(validateQuery2.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterSendGroupMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSendGroupMsgCallback.errors = vErrors;
  return errors === 0;
}
validateAfterSendGroupMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeMsgModifyRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeMsgModifyRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateMessageFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageFields.errors : vErrors.concat(validateMessageFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.recvID !== void 0) {
        const _errs1 = errors;
        if (typeof data.recvID !== "string") {
          validateBeforeMsgModifyRequest.errors = [{ instancePath: instancePath + "/recvID", schemaPath: "#/properties/recvID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.sessionType !== void 0) {
          let data1 = data.sessionType;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateBeforeMsgModifyRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
      }
    }
  }
  validateBeforeMsgModifyRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeMsgModifyRequest.evaluated = { "props": { "recvID": true, "sessionType": true, "callbackCommand": true, "sendID": true, "serverMsgID": true, "clientMsgID": true, "operationID": true, "senderPlatformID": true, "senderNickname": true, "msgFrom": true, "contentType": true, "status": true, "sendTime": true, "createTime": true, "content": true, "seq": true, "atUserList": true, "faceURL": true, "keyVersion": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeMsgModifyCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeMsgModifyCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeMsgModifyCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeMsgModifyRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeMsgModifyRequest.errors : vErrors.concat(validateBeforeMsgModifyRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeMsgModifyCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeMsgModifyCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeMsgModifyCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema129 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "content": { "type": ["string", "null"], "pattern": "^\\s*\\{[\\s\\S]*\\}\\s*$" }, "recvID": { "type": ["string", "null"], "minLength": 1 }, "groupID": { "type": ["string", "null"], "minLength": 1 }, "clientMsgID": { "type": ["string", "null"], "minLength": 1 }, "serverMsgID": { "type": ["string", "null"], "minLength": 1 }, "senderPlatformID": { "type": ["integer", "null"], "format": "int32" }, "senderNickname": { "type": ["string", "null"] }, "senderFaceURL": { "type": ["string", "null"] }, "sessionType": { "type": ["integer", "null"], "format": "int32" }, "msgFrom": { "type": ["integer", "null"], "format": "int32" }, "contentType": { "type": ["integer", "null"], "format": "int32" }, "status": { "type": ["integer", "null"], "format": "int32" }, "options": { "anyOf": [{ "$ref": "MessageOptions" }, { "type": "null" }] }, "atUserIDList": { "type": ["array", "null"], "items": { "type": "string" } }, "attachedInfo": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] } }, "unevaluatedProperties": false };
function validateMessageOptions(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageOptions.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        const _errs2 = errors;
        if (typeof data[key0] !== "boolean") {
          validateMessageOptions.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validateMessageOptions.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMessageOptions.errors = vErrors;
  return errors === 0;
}
validateMessageOptions.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern3 = new RegExp("^\\s*\\{[\\s\\S]*\\}\\s*$", "u");
function validateMessageModifyReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageModifyReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateMessageModifyReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateMessageModifyReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateMessageModifyReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateMessageModifyReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.content !== void 0) {
            let data2 = data.content;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validateMessageModifyReply.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema129.properties.content.type }, message: "must be string,null" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 === "string") {
                if (!pattern3.test(data2)) {
                  validateMessageModifyReply.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/pattern", keyword: "pattern", params: { pattern: "^\\s*\\{[\\s\\S]*\\}\\s*$" }, message: 'must match pattern "^\\s*\\{[\\s\\S]*\\}\\s*$"' }];
                  return false;
                }
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.recvID !== void 0) {
              let data3 = data.recvID;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validateMessageModifyReply.errors = [{ instancePath: instancePath + "/recvID", schemaPath: "#/properties/recvID/type", keyword: "type", params: { type: schema129.properties.recvID.type }, message: "must be string,null" }];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data3 === "string") {
                  if (func1(data3) < 1) {
                    validateMessageModifyReply.errors = [{ instancePath: instancePath + "/recvID", schemaPath: "#/properties/recvID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.groupID !== void 0) {
                let data4 = data.groupID;
                const _errs9 = errors;
                if (typeof data4 !== "string" && data4 !== null) {
                  validateMessageModifyReply.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: schema129.properties.groupID.type }, message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data4 === "string") {
                    if (func1(data4) < 1) {
                      validateMessageModifyReply.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.clientMsgID !== void 0) {
                  let data5 = data.clientMsgID;
                  const _errs11 = errors;
                  if (typeof data5 !== "string" && data5 !== null) {
                    validateMessageModifyReply.errors = [{ instancePath: instancePath + "/clientMsgID", schemaPath: "#/properties/clientMsgID/type", keyword: "type", params: { type: schema129.properties.clientMsgID.type }, message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs11) {
                    if (typeof data5 === "string") {
                      if (func1(data5) < 1) {
                        validateMessageModifyReply.errors = [{ instancePath: instancePath + "/clientMsgID", schemaPath: "#/properties/clientMsgID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs11 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.serverMsgID !== void 0) {
                    let data6 = data.serverMsgID;
                    const _errs13 = errors;
                    if (typeof data6 !== "string" && data6 !== null) {
                      validateMessageModifyReply.errors = [{ instancePath: instancePath + "/serverMsgID", schemaPath: "#/properties/serverMsgID/type", keyword: "type", params: { type: schema129.properties.serverMsgID.type }, message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data6 === "string") {
                        if (func1(data6) < 1) {
                          validateMessageModifyReply.errors = [{ instancePath: instancePath + "/serverMsgID", schemaPath: "#/properties/serverMsgID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs13 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.senderPlatformID !== void 0) {
                      let data7 = data.senderPlatformID;
                      const _errs15 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
                        validateMessageModifyReply.errors = [{ instancePath: instancePath + "/senderPlatformID", schemaPath: "#/properties/senderPlatformID/type", keyword: "type", params: { type: schema129.properties.senderPlatformID.type }, message: "must be integer,null" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data7 == "number") {
                          if (!formats0.validate(data7)) {
                            validateMessageModifyReply.errors = [{ instancePath: instancePath + "/senderPlatformID", schemaPath: "#/properties/senderPlatformID/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs15 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.senderNickname !== void 0) {
                        let data8 = data.senderNickname;
                        const _errs17 = errors;
                        if (typeof data8 !== "string" && data8 !== null) {
                          validateMessageModifyReply.errors = [{ instancePath: instancePath + "/senderNickname", schemaPath: "#/properties/senderNickname/type", keyword: "type", params: { type: schema129.properties.senderNickname.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid1 = _errs17 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.senderFaceURL !== void 0) {
                          let data9 = data.senderFaceURL;
                          const _errs19 = errors;
                          if (typeof data9 !== "string" && data9 !== null) {
                            validateMessageModifyReply.errors = [{ instancePath: instancePath + "/senderFaceURL", schemaPath: "#/properties/senderFaceURL/type", keyword: "type", params: { type: schema129.properties.senderFaceURL.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid1 = _errs19 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.sessionType !== void 0) {
                            let data10 = data.sessionType;
                            const _errs21 = errors;
                            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10))) && data10 !== null) {
                              validateMessageModifyReply.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: schema129.properties.sessionType.type }, message: "must be integer,null" }];
                              return false;
                            }
                            if (errors === _errs21) {
                              if (typeof data10 == "number") {
                                if (!formats0.validate(data10)) {
                                  validateMessageModifyReply.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs21 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.msgFrom !== void 0) {
                              let data11 = data.msgFrom;
                              const _errs23 = errors;
                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11))) && data11 !== null) {
                                validateMessageModifyReply.errors = [{ instancePath: instancePath + "/msgFrom", schemaPath: "#/properties/msgFrom/type", keyword: "type", params: { type: schema129.properties.msgFrom.type }, message: "must be integer,null" }];
                                return false;
                              }
                              if (errors === _errs23) {
                                if (typeof data11 == "number") {
                                  if (!formats0.validate(data11)) {
                                    validateMessageModifyReply.errors = [{ instancePath: instancePath + "/msgFrom", schemaPath: "#/properties/msgFrom/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs23 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.contentType !== void 0) {
                                let data12 = data.contentType;
                                const _errs25 = errors;
                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12))) && data12 !== null) {
                                  validateMessageModifyReply.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema129.properties.contentType.type }, message: "must be integer,null" }];
                                  return false;
                                }
                                if (errors === _errs25) {
                                  if (typeof data12 == "number") {
                                    if (!formats0.validate(data12)) {
                                      validateMessageModifyReply.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs25 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.status !== void 0) {
                                  let data13 = data.status;
                                  const _errs27 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13))) && data13 !== null) {
                                    validateMessageModifyReply.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema129.properties.status.type }, message: "must be integer,null" }];
                                    return false;
                                  }
                                  if (errors === _errs27) {
                                    if (typeof data13 == "number") {
                                      if (!formats0.validate(data13)) {
                                        validateMessageModifyReply.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid1 = _errs27 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.options !== void 0) {
                                    let data14 = data.options;
                                    const _errs29 = errors;
                                    const _errs30 = errors;
                                    let valid2 = false;
                                    const _errs31 = errors;
                                    if (!validateMessageOptions(data14, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validateMessageOptions.errors : vErrors.concat(validateMessageOptions.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid0 = _errs31 === errors;
                                    valid2 = valid2 || _valid0;
                                    const _errs32 = errors;
                                    if (data14 !== null) {
                                      const err0 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err0];
                                      } else {
                                        vErrors.push(err0);
                                      }
                                      errors++;
                                    }
                                    var _valid0 = _errs32 === errors;
                                    valid2 = valid2 || _valid0;
                                    if (!valid2) {
                                      const err1 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                      validateMessageModifyReply.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs30;
                                      if (vErrors !== null) {
                                        if (_errs30) {
                                          vErrors.length = _errs30;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid1 = _errs29 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.atUserIDList !== void 0) {
                                      let data15 = data.atUserIDList;
                                      const _errs34 = errors;
                                      if (!Array.isArray(data15) && data15 !== null) {
                                        validateMessageModifyReply.errors = [{ instancePath: instancePath + "/atUserIDList", schemaPath: "#/properties/atUserIDList/type", keyword: "type", params: { type: schema129.properties.atUserIDList.type }, message: "must be array,null" }];
                                        return false;
                                      }
                                      if (errors === _errs34) {
                                        if (Array.isArray(data15)) {
                                          var valid3 = true;
                                          const len0 = data15.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs36 = errors;
                                            if (typeof data15[i0] !== "string") {
                                              validateMessageModifyReply.errors = [{ instancePath: instancePath + "/atUserIDList/" + i0, schemaPath: "#/properties/atUserIDList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid3 = _errs36 === errors;
                                            if (!valid3) {
                                              break;
                                            }
                                          }
                                        }
                                      }
                                      var valid1 = _errs34 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data.attachedInfo !== void 0) {
                                        let data17 = data.attachedInfo;
                                        const _errs38 = errors;
                                        if (typeof data17 !== "string" && data17 !== null) {
                                          validateMessageModifyReply.errors = [{ instancePath: instancePath + "/attachedInfo", schemaPath: "#/properties/attachedInfo/type", keyword: "type", params: { type: schema129.properties.attachedInfo.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid1 = _errs38 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data.ex !== void 0) {
                                          let data18 = data.ex;
                                          const _errs40 = errors;
                                          if (typeof data18 !== "string" && data18 !== null) {
                                            validateMessageModifyReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema129.properties.ex.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid1 = _errs40 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          for (const key0 in data) {
                                            if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "content" && key0 !== "recvID" && key0 !== "groupID" && key0 !== "clientMsgID" && key0 !== "serverMsgID" && key0 !== "senderPlatformID" && key0 !== "senderNickname" && key0 !== "senderFaceURL" && key0 !== "sessionType" && key0 !== "msgFrom" && key0 !== "contentType" && key0 !== "status" && key0 !== "options" && key0 !== "atUserIDList" && key0 !== "attachedInfo" && key0 !== "ex" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                                              validateMessageModifyReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateMessageModifyReply.errors = vErrors;
  return errors === 0;
}
validateMessageModifyReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeMsgModifyReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeMsgModifyReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateMessageModifyReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageModifyReply.errors : vErrors.concat(validateMessageModifyReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeMsgModifyReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeMsgModifyReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeMsgModifyReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterMsgSaveDBRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterMsgSaveDBRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateMessageFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageFields.errors : vErrors.concat(validateMessageFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.recvID === void 0 && (missing0 = "recvID") || data.groupID === void 0 && (missing0 = "groupID")) {
        validateAfterMsgSaveDBRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.recvID !== void 0) {
          const _errs1 = errors;
          if (typeof data.recvID !== "string") {
            validateAfterMsgSaveDBRequest.errors = [{ instancePath: instancePath + "/recvID", schemaPath: "#/properties/recvID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.groupID !== void 0) {
            const _errs3 = errors;
            if (typeof data.groupID !== "string") {
              validateAfterMsgSaveDBRequest.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.sessionType !== void 0) {
              let data2 = data.sessionType;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validateAfterMsgSaveDBRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    }
  }
  validateAfterMsgSaveDBRequest.errors = vErrors;
  return errors === 0;
}
validateAfterMsgSaveDBRequest.evaluated = { "props": { "recvID": true, "groupID": true, "sessionType": true, "callbackCommand": true, "sendID": true, "serverMsgID": true, "clientMsgID": true, "operationID": true, "senderPlatformID": true, "senderNickname": true, "msgFrom": true, "contentType": true, "status": true, "sendTime": true, "createTime": true, "content": true, "seq": true, "atUserList": true, "faceURL": true, "keyVersion": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterMsgSaveDBCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterMsgSaveDBCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterMsgSaveDBCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterMsgSaveDBRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterMsgSaveDBRequest.errors : vErrors.concat(validateAfterMsgSaveDBRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery2(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery2.errors : vErrors.concat(validateQuery2.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterMsgSaveDBCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterMsgSaveDBCallback.errors = vErrors;
  return errors === 0;
}
validateAfterMsgSaveDBCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema135 = { "type": "object", "required": ["conversationID", "userID"], "x-proof": "open-im-server pkg/callbackstruct/message.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "conversationID": { "type": "string" }, "userID": { "$ref": "UserID" }, "Seqs": { "type": ["array", "null"], "items": { "type": "integer" } }, "contentType": { "type": "integer" } } };
function validateMessageRead(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageRead.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.conversationID === void 0 && (missing0 = "conversationID") || data.userID === void 0 && (missing0 = "userID")) {
        validateMessageRead.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.conversationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.conversationID !== "string") {
              validateMessageRead.errors = [{ instancePath: instancePath + "/conversationID", schemaPath: "#/properties/conversationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.userID !== void 0) {
              const _errs4 = errors;
              if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.Seqs !== void 0) {
                let data3 = data.Seqs;
                const _errs5 = errors;
                if (!Array.isArray(data3) && data3 !== null) {
                  validateMessageRead.errors = [{ instancePath: instancePath + "/Seqs", schemaPath: "#/properties/Seqs/type", keyword: "type", params: { type: schema135.properties.Seqs.type }, message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs7 = errors;
                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                        validateMessageRead.errors = [{ instancePath: instancePath + "/Seqs/" + i0, schemaPath: "#/properties/Seqs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data5 = data.contentType;
                  const _errs9 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                    validateMessageRead.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateMessageRead.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMessageRead.errors = vErrors;
  return errors === 0;
}
validateMessageRead.evaluated = { "props": { "callbackCommand": true, "conversationID": true, "userID": true, "Seqs": true, "contentType": true }, "dynamicProps": false, "dynamicItems": false };
const schema136 = { "type": "object", "required": ["conversationID", "userID"], "x-proof": "open-im-server pkg/callbackstruct/message.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "conversationID": { "type": "string" }, "userID": { "$ref": "UserID" }, "seqs": { "type": ["array", "null"], "x-means": "Seqs", "items": { "type": "integer" } }, "contentType": { "type": "integer" } } };
function validateDocumentedMessageRead(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateDocumentedMessageRead.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.conversationID === void 0 && (missing0 = "conversationID") || data.userID === void 0 && (missing0 = "userID")) {
        validateDocumentedMessageRead.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.conversationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.conversationID !== "string") {
              validateDocumentedMessageRead.errors = [{ instancePath: instancePath + "/conversationID", schemaPath: "#/properties/conversationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.userID !== void 0) {
              const _errs4 = errors;
              if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.seqs !== void 0) {
                let data3 = data.seqs;
                const _errs5 = errors;
                if (!Array.isArray(data3) && data3 !== null) {
                  validateDocumentedMessageRead.errors = [{ instancePath: instancePath + "/seqs", schemaPath: "#/properties/seqs/type", keyword: "type", params: { type: schema136.properties.seqs.type }, message: "must be array,null" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data4 = data3[i0];
                      const _errs7 = errors;
                      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                        validateDocumentedMessageRead.errors = [{ instancePath: instancePath + "/seqs/" + i0, schemaPath: "#/properties/seqs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data5 = data.contentType;
                  const _errs9 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                    validateDocumentedMessageRead.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateDocumentedMessageRead.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateDocumentedMessageRead.errors = vErrors;
  return errors === 0;
}
validateDocumentedMessageRead.evaluated = { "props": { "callbackCommand": true, "conversationID": true, "userID": true, "seqs": true, "contentType": true }, "dynamicProps": false, "dynamicItems": false };
function validateOlderMessageRead(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOlderMessageRead.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sendID === void 0 && (missing0 = "sendID") || data.receiveID === void 0 && (missing0 = "receiveID")) {
        validateOlderMessageRead.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs1 = errors;
          const _errs2 = errors;
          const _errs3 = errors;
          if ("conversationID" !== key0) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validateOlderMessageRead.errors = vErrors;
            return false;
            break;
          }
        }
        if (valid0) {
          if (data.callbackCommand !== void 0) {
            const _errs4 = errors;
            if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs4 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.sendID !== void 0) {
              const _errs5 = errors;
              if (!validateUserID(data.sendID, { instancePath: instancePath + "/sendID", parentData: data, parentDataProperty: "sendID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs5 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.receiveID !== void 0) {
                const _errs6 = errors;
                if (!validateUserID(data.receiveID, { instancePath: instancePath + "/receiveID", parentData: data, parentDataProperty: "receiveID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.contentType !== void 0) {
                  let data3 = data.contentType;
                  const _errs7 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                    validateOlderMessageRead.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid2 = _errs7 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.muteEndTime !== void 0) {
                    let data4 = data.muteEndTime;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                      validateOlderMessageRead.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid2 = _errs9 === errors;
                  } else {
                    var valid2 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateOlderMessageRead.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOlderMessageRead.errors = vErrors;
  return errors === 0;
}
validateOlderMessageRead.evaluated = { "props": { "callbackCommand": true, "sendID": true, "receiveID": true, "contentType": true, "muteEndTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterSingleMsgReadRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSingleMsgReadRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateMessageRead(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageRead.errors : vErrors.concat(validateMessageRead.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.conversationID = true;
    props0.userID = true;
    props0.Seqs = true;
    props0.contentType = true;
  }
  const _errs2 = errors;
  if (!validateDocumentedMessageRead(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDocumentedMessageRead.errors : vErrors.concat(validateDocumentedMessageRead.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.conversationID = true;
      props0.userID = true;
      props0.seqs = true;
      props0.contentType = true;
    }
  }
  const _errs3 = errors;
  if (!validateOlderMessageRead(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateOlderMessageRead.errors : vErrors.concat(validateOlderMessageRead.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.sendID = true;
      props0.receiveID = true;
      props0.contentType = true;
      props0.muteEndTime = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateAfterSingleMsgReadRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateAfterSingleMsgReadRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateAfterSingleMsgReadRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterSingleMsgReadCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterSingleMsgReadCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterSingleMsgReadCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterSingleMsgReadRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterSingleMsgReadRequest.errors : vErrors.concat(validateAfterSingleMsgReadRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterSingleMsgReadCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterSingleMsgReadCallback.errors = vErrors;
  return errors === 0;
}
validateAfterSingleMsgReadCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterGroupMsgReadRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterGroupMsgReadRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sendID === void 0 && (missing0 = "sendID") || data.receiveID === void 0 && (missing0 = "receiveID")) {
        validateAfterGroupMsgReadRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sendID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.sendID, { instancePath: instancePath + "/sendID", parentData: data, parentDataProperty: "sendID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.receiveID !== void 0) {
              const _errs3 = errors;
              if (typeof data.receiveID !== "string") {
                validateAfterGroupMsgReadRequest.errors = [{ instancePath: instancePath + "/receiveID", schemaPath: "#/properties/receiveID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.unreadMsgNum !== void 0) {
                let data3 = data.unreadMsgNum;
                const _errs5 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validateAfterGroupMsgReadRequest.errors = [{ instancePath: instancePath + "/unreadMsgNum", schemaPath: "#/properties/unreadMsgNum/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.contentType !== void 0) {
                  let data4 = data.contentType;
                  const _errs7 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                    validateAfterGroupMsgReadRequest.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateAfterGroupMsgReadRequest.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterGroupMsgReadRequest.errors = vErrors;
  return errors === 0;
}
validateAfterGroupMsgReadRequest.evaluated = { "props": { "callbackCommand": true, "sendID": true, "receiveID": true, "unreadMsgNum": true, "contentType": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterGroupMsgReadCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterGroupMsgReadCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterGroupMsgReadCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterGroupMsgReadRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterGroupMsgReadRequest.errors : vErrors.concat(validateAfterGroupMsgReadRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterGroupMsgReadCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterGroupMsgReadCallback.errors = vErrors;
  return errors === 0;
}
validateAfterGroupMsgReadCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema142 = { "type": "object", "required": ["conversationID", "seq", "userID"], "x-proof": "open-im-server pkg/callbackstruct/revoke.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "conversationID": { "type": "string" }, "seq": { "type": ["integer", "string"] }, "userID": { "$ref": "UserID" } } };
function validateMessageRevocation(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateMessageRevocation.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.conversationID === void 0 && (missing0 = "conversationID") || data.seq === void 0 && (missing0 = "seq") || data.userID === void 0 && (missing0 = "userID")) {
        validateMessageRevocation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.conversationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.conversationID !== "string") {
              validateMessageRevocation.errors = [{ instancePath: instancePath + "/conversationID", schemaPath: "#/properties/conversationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.seq !== void 0) {
              let data2 = data.seq;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2))) && typeof data2 !== "string") {
                validateMessageRevocation.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: schema142.properties.seq.type }, message: "must be integer,string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.userID !== void 0) {
                const _errs6 = errors;
                if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validateMessageRevocation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateMessageRevocation.errors = vErrors;
  return errors === 0;
}
validateMessageRevocation.evaluated = { "props": { "callbackCommand": true, "conversationID": true, "seq": true, "userID": true }, "dynamicProps": false, "dynamicItems": false };
function validateDocumentedMessageRevocation(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateDocumentedMessageRevocation.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sendID === void 0 && (missing0 = "sendID") || data.receiveID === void 0 && (missing0 = "receiveID")) {
        validateDocumentedMessageRevocation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs1 = errors;
          const _errs2 = errors;
          const _errs3 = errors;
          if (!(key0 === "conversationID" || key0 === "groupID")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validateDocumentedMessageRevocation.errors = vErrors;
            return false;
            break;
          }
        }
        if (valid0) {
          if (data.callbackCommand !== void 0) {
            const _errs4 = errors;
            if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs4 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.sendID !== void 0) {
              const _errs5 = errors;
              if (!validateUserID(data.sendID, { instancePath: instancePath + "/sendID", parentData: data, parentDataProperty: "sendID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid2 = _errs5 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.receiveID !== void 0) {
                const _errs6 = errors;
                if (!validateUserID(data.receiveID, { instancePath: instancePath + "/receiveID", parentData: data, parentDataProperty: "receiveID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs6 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.content !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.content !== "string") {
                    validateDocumentedMessageRevocation.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid2 = _errs7 === errors;
                } else {
                  var valid2 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateDocumentedMessageRevocation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateDocumentedMessageRevocation.errors = vErrors;
  return errors === 0;
}
validateDocumentedMessageRevocation.evaluated = { "props": { "callbackCommand": true, "sendID": true, "receiveID": true, "content": true }, "dynamicProps": false, "dynamicItems": false };
function validateDocumentedGroupMessageRevocation(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateDocumentedGroupMessageRevocation.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID") || data.userID === void 0 && (missing0 = "userID")) {
        validateDocumentedGroupMessageRevocation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs1 = errors;
          const _errs2 = errors;
          const _errs3 = errors;
          if ("conversationID" !== key0) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var valid1 = _errs3 === errors;
          if (valid1) {
            const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            errors = _errs2;
            if (vErrors !== null) {
              if (_errs2) {
                vErrors.length = _errs2;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validateDocumentedGroupMessageRevocation.errors = vErrors;
            return false;
            break;
          }
        }
        if (valid0) {
          if (data.callbackCommand !== void 0) {
            const _errs4 = errors;
            if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
              errors = vErrors.length;
            }
            var valid2 = _errs4 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.operationID !== void 0) {
              const _errs5 = errors;
              if (typeof data.operationID !== "string") {
                validateDocumentedGroupMessageRevocation.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid2 = _errs5 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.groupID !== void 0) {
                const _errs7 = errors;
                if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs7 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.groupType !== void 0) {
                  let data3 = data.groupType;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                    validateDocumentedGroupMessageRevocation.errors = [{ instancePath: instancePath + "/groupType", schemaPath: "#/properties/groupType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid2 = _errs8 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.userID !== void 0) {
                    const _errs10 = errors;
                    if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs10 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.content !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.content !== "string") {
                        validateDocumentedGroupMessageRevocation.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs11 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.muteEndTime !== void 0) {
                        let data6 = data.muteEndTime;
                        const _errs13 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                          validateDocumentedGroupMessageRevocation.errors = [{ instancePath: instancePath + "/muteEndTime", schemaPath: "#/properties/muteEndTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid2 = _errs13 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateDocumentedGroupMessageRevocation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateDocumentedGroupMessageRevocation.errors = vErrors;
  return errors === 0;
}
validateDocumentedGroupMessageRevocation.evaluated = { "props": { "callbackCommand": true, "operationID": true, "groupID": true, "groupType": true, "userID": true, "content": true, "muteEndTime": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeAfterMsgRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAfterMsgRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateMessageRevocation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateMessageRevocation.errors : vErrors.concat(validateMessageRevocation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.conversationID = true;
    props0.seq = true;
    props0.userID = true;
  }
  const _errs2 = errors;
  if (!validateDocumentedMessageRevocation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDocumentedMessageRevocation.errors : vErrors.concat(validateDocumentedMessageRevocation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.sendID = true;
      props0.receiveID = true;
      props0.content = true;
    }
  }
  const _errs3 = errors;
  if (!validateDocumentedGroupMessageRevocation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateDocumentedGroupMessageRevocation.errors : vErrors.concat(validateDocumentedGroupMessageRevocation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.operationID = true;
      props0.groupID = true;
      props0.groupType = true;
      props0.userID = true;
      props0.content = true;
      props0.muteEndTime = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeAfterMsgRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeAfterMsgRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeAfterMsgRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateBeforeAfterMsgCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeAfterMsgCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeAfterMsgCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeAfterMsgRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeAfterMsgRequest.errors : vErrors.concat(validateBeforeAfterMsgRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeAfterMsgCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeAfterMsgCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeAfterMsgCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateConnectionFields(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateConnectionFields.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID")) {
        validateConnectionFields.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validateConnectionFields.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.platformID !== void 0) {
              let data2 = data.platformID;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validateConnectionFields.errors = [{ instancePath: instancePath + "/platformID", schemaPath: "#/properties/platformID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.platform !== void 0) {
                const _errs6 = errors;
                if (typeof data.platform !== "string") {
                  validateConnectionFields.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.userID !== void 0) {
                  const _errs8 = errors;
                  if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.seq !== void 0) {
                    let data5 = data.seq;
                    const _errs9 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                      validateConnectionFields.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateConnectionFields.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateConnectionFields.errors = vErrors;
  return errors === 0;
}
validateConnectionFields.evaluated = { "props": { "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "userID": true, "seq": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUserOnlineRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserOnlineRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateConnectionFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConnectionFields.errors : vErrors.concat(validateConnectionFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.isAppBackground !== void 0) {
        const _errs1 = errors;
        if (typeof data.isAppBackground !== "boolean") {
          validateAfterUserOnlineRequest.errors = [{ instancePath: instancePath + "/isAppBackground", schemaPath: "#/properties/isAppBackground/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.connID !== void 0) {
          const _errs3 = errors;
          if (typeof data.connID !== "string") {
            validateAfterUserOnlineRequest.errors = [{ instancePath: instancePath + "/connID", schemaPath: "#/properties/connID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.token !== void 0) {
            const _errs5 = errors;
            if (typeof data.token !== "string") {
              validateAfterUserOnlineRequest.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
        }
      }
    }
  }
  validateAfterUserOnlineRequest.errors = vErrors;
  return errors === 0;
}
validateAfterUserOnlineRequest.evaluated = { "props": { "isAppBackground": true, "connID": true, "token": true, "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "userID": true, "seq": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUserOnlineCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserOnlineCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterUserOnlineCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterUserOnlineRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterUserOnlineRequest.errors : vErrors.concat(validateAfterUserOnlineRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterUserOnlineCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterUserOnlineCallback.errors = vErrors;
  return errors === 0;
}
validateAfterUserOnlineCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUserOfflineRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserOfflineRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateConnectionFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConnectionFields.errors : vErrors.concat(validateConnectionFields.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.connID !== void 0) {
        if (typeof data.connID !== "string") {
          validateAfterUserOfflineRequest.errors = [{ instancePath: instancePath + "/connID", schemaPath: "#/properties/connID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
      }
    }
  }
  validateAfterUserOfflineRequest.errors = vErrors;
  return errors === 0;
}
validateAfterUserOfflineRequest.evaluated = { "props": { "connID": true, "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "userID": true, "seq": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUserOfflineCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserOfflineCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterUserOfflineCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterUserOfflineRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterUserOfflineRequest.errors : vErrors.concat(validateAfterUserOfflineRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterUserOfflineCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterUserOfflineCallback.errors = vErrors;
  return errors === 0;
}
validateAfterUserOfflineCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUserKickOffRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserKickOffRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateConnectionFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConnectionFields.errors : vErrors.concat(validateConnectionFields.errors);
    errors = vErrors.length;
  }
  validateAfterUserKickOffRequest.errors = vErrors;
  return errors === 0;
}
validateAfterUserKickOffRequest.evaluated = { "props": { "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "userID": true, "seq": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUserKickOffCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserKickOffCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterUserKickOffCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterUserKickOffRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterUserKickOffRequest.errors : vErrors.concat(validateAfterUserKickOffRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterUserKickOffCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterUserKickOffCallback.errors = vErrors;
  return errors === 0;
}
validateAfterUserKickOffCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema155 = { "anyOf": [{ "type": ["array", "null"], "items": { "$ref": "NewUser" } }, { "$ref": "NewUser" }] };
function validateNewUser(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateNewUser.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID")) {
        validateNewUser.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.userID !== void 0) {
          const _errs1 = errors;
          if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nickname !== void 0) {
            const _errs2 = errors;
            if (typeof data.nickname !== "string") {
              validateNewUser.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.faceURL !== void 0) {
              const _errs4 = errors;
              if (typeof data.faceURL !== "string") {
                validateNewUser.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ex !== void 0) {
                const _errs6 = errors;
                if (typeof data.ex !== "string") {
                  validateNewUser.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.createTime !== void 0) {
                  let data4 = data.createTime;
                  const _errs8 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                    validateNewUser.errors = [{ instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.appMangerLevel !== void 0) {
                    let data5 = data.appMangerLevel;
                    const _errs10 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                      validateNewUser.errors = [{ instancePath: instancePath + "/appMangerLevel", schemaPath: "#/properties/appMangerLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.globalRecvMsgOpt !== void 0) {
                      let data6 = data.globalRecvMsgOpt;
                      const _errs12 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                        validateNewUser.errors = [{ instancePath: instancePath + "/globalRecvMsgOpt", schemaPath: "#/properties/globalRecvMsgOpt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateNewUser.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateNewUser.errors = vErrors;
  return errors === 0;
}
validateNewUser.evaluated = { "props": { "userID": true, "nickname": true, "faceURL": true, "ex": true, "createTime": true, "appMangerLevel": true, "globalRecvMsgOpt": true }, "dynamicProps": false, "dynamicItems": false };
function validateNewUserList(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateNewUserList.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: schema155.anyOf[0].type }, message: "must be array,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (errors === _errs1) {
    if (Array.isArray(data)) {
      var valid1 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs3 = errors;
        if (!validateNewUser(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validateNewUser.errors : vErrors.concat(validateNewUser.errors);
          errors = vErrors.length;
        }
        var valid1 = _errs3 === errors;
        if (!valid1) {
          break;
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  const _errs4 = errors;
  if (!validateNewUser(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateNewUser.errors : vErrors.concat(validateNewUser.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.userID = true;
    props0.nickname = true;
    props0.faceURL = true;
    props0.ex = true;
    props0.createTime = true;
    props0.appMangerLevel = true;
    props0.globalRecvMsgOpt = true;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
    validateNewUserList.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateNewUserList.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validateNewUserList.evaluated = { "dynamicProps": true, "dynamicItems": true };
function validateUserRegistration(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserRegistration.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.callbackCommand !== void 0) {
        const _errs1 = errors;
        if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.users !== void 0) {
          const _errs2 = errors;
          if (!validateNewUserList(data.users, { instancePath: instancePath + "/users", parentData: data, parentDataProperty: "users", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateNewUserList.errors : vErrors.concat(validateNewUserList.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.secret !== void 0) {
            const _errs3 = errors;
            if (typeof data.secret !== "string") {
              validateUserRegistration.errors = [{ instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validateUserRegistration.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateUserRegistration.errors = vErrors;
  return errors === 0;
}
validateUserRegistration.evaluated = { "props": { "callbackCommand": true, "users": true, "secret": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUserRegisterRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUserRegisterRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateUserRegistration(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserRegistration.errors : vErrors.concat(validateUserRegistration.errors);
    errors = vErrors.length;
  }
  validateBeforeUserRegisterRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeUserRegisterRequest.evaluated = { "props": { "callbackCommand": true, "users": true, "secret": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUserRegisterCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUserRegisterCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeUserRegisterCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeUserRegisterRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeUserRegisterRequest.errors : vErrors.concat(validateBeforeUserRegisterRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeUserRegisterCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeUserRegisterCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeUserRegisterCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateNewUserReplacement(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateNewUserReplacement.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID") || data.nickname === void 0 && (missing0 = "nickname") || data.faceURL === void 0 && (missing0 = "faceURL") || data.ex === void 0 && (missing0 = "ex") || data.appMangerLevel === void 0 && (missing0 = "appMangerLevel") || data.globalRecvMsgOpt === void 0 && (missing0 = "globalRecvMsgOpt")) {
        validateNewUserReplacement.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.userID !== void 0) {
          let data0 = data.userID;
          const _errs1 = errors;
          if (!validateUserID(data0, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
            errors = vErrors.length;
          }
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) < 1) {
                validateNewUserReplacement.errors = [{ instancePath: instancePath + "/userID", schemaPath: "#/properties/userID/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.nickname !== void 0) {
            const _errs2 = errors;
            if (typeof data.nickname !== "string") {
              validateNewUserReplacement.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.faceURL !== void 0) {
              const _errs4 = errors;
              if (typeof data.faceURL !== "string") {
                validateNewUserReplacement.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ex !== void 0) {
                const _errs6 = errors;
                if (typeof data.ex !== "string") {
                  validateNewUserReplacement.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.createTime !== void 0) {
                  let data4 = data.createTime;
                  const _errs8 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                    validateNewUserReplacement.errors = [{ instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data4 == "number") {
                      if (!formats8.validate(data4)) {
                        validateNewUserReplacement.errors = [{ instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.appMangerLevel !== void 0) {
                    let data5 = data.appMangerLevel;
                    const _errs10 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
                      validateNewUserReplacement.errors = [{ instancePath: instancePath + "/appMangerLevel", schemaPath: "#/properties/appMangerLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data5 == "number") {
                        if (data5 < 0 || isNaN(data5)) {
                          validateNewUserReplacement.errors = [{ instancePath: instancePath + "/appMangerLevel", schemaPath: "#/properties/appMangerLevel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats0.validate(data5)) {
                            validateNewUserReplacement.errors = [{ instancePath: instancePath + "/appMangerLevel", schemaPath: "#/properties/appMangerLevel/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.globalRecvMsgOpt !== void 0) {
                      let data6 = data.globalRecvMsgOpt;
                      const _errs12 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                        validateNewUserReplacement.errors = [{ instancePath: instancePath + "/globalRecvMsgOpt", schemaPath: "#/properties/globalRecvMsgOpt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data6 == "number") {
                          if (data6 > 2 || isNaN(data6)) {
                            validateNewUserReplacement.errors = [{ instancePath: instancePath + "/globalRecvMsgOpt", schemaPath: "#/properties/globalRecvMsgOpt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }];
                            return false;
                          } else {
                            if (data6 < 0 || isNaN(data6)) {
                              validateNewUserReplacement.errors = [{ instancePath: instancePath + "/globalRecvMsgOpt", schemaPath: "#/properties/globalRecvMsgOpt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            } else {
                              if (!formats0.validate(data6)) {
                                validateNewUserReplacement.errors = [{ instancePath: instancePath + "/globalRecvMsgOpt", schemaPath: "#/properties/globalRecvMsgOpt/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateNewUserReplacement.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateNewUserReplacement.errors = vErrors;
  return errors === 0;
}
validateNewUserReplacement.evaluated = { "props": { "userID": true, "nickname": true, "faceURL": true, "ex": true, "createTime": true, "appMangerLevel": true, "globalRecvMsgOpt": true }, "dynamicProps": false, "dynamicItems": false };
function validateUserRegistrationReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserRegistrationReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.users === void 0 && (missing0 = "users")) {
        validateUserRegistrationReply.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errCode !== void 0) {
          let data0 = data.errCode;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validateUserRegistrationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data0) {
            validateUserRegistrationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs1 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nextCode !== void 0) {
            let data1 = data.nextCode;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateUserRegistrationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (0 !== data1) {
              validateUserRegistrationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.users !== void 0) {
              let data2 = data.users;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validateUserRegistrationReply.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid2 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validateNewUserReplacement(data2[i0], { instancePath: instancePath + "/users/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validateNewUserReplacement.errors : vErrors.concat(validateNewUserReplacement.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validateUserRegistrationReply.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "users" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                  validateUserRegistrationReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                  return false;
                  break;
                }
              }
            }
          }
        }
      }
    }
  }
  validateUserRegistrationReply.errors = vErrors;
  return errors === 0;
}
validateUserRegistrationReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUserRegisterReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUserRegisterReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = true;
      }
    }
    const _errs3 = errors;
    if (!validateUserRegistrationReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validateUserRegistrationReply.errors : vErrors.concat(validateUserRegistrationReply.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = true;
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeUserRegisterReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeUserRegisterReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeUserRegisterReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterUserRegisterRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserRegisterRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateUserRegistration(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserRegistration.errors : vErrors.concat(validateUserRegistration.errors);
    errors = vErrors.length;
  }
  validateAfterUserRegisterRequest.errors = vErrors;
  return errors === 0;
}
validateAfterUserRegisterRequest.evaluated = { "props": { "callbackCommand": true, "users": true, "secret": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUserRegisterCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUserRegisterCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterUserRegisterCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterUserRegisterRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterUserRegisterRequest.errors : vErrors.concat(validateAfterUserRegisterRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterUserRegisterCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterUserRegisterCallback.errors = vErrors;
  return errors === 0;
}
validateAfterUserRegisterCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema164 = { "type": "object", "required": ["userID"], "x-proof": "open-im-server pkg/callbackstruct/user.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "operationID": { "type": "string" }, "userID": { "$ref": "UserID" }, "nickName": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] } } };
function validateUserInfoUpdate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserInfoUpdate.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID")) {
        validateUserInfoUpdate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validateUserInfoUpdate.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.userID !== void 0) {
              const _errs4 = errors;
              if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.nickName !== void 0) {
                let data3 = data.nickName;
                const _errs5 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validateUserInfoUpdate.errors = [{ instancePath: instancePath + "/nickName", schemaPath: "#/properties/nickName/type", keyword: "type", params: { type: schema164.properties.nickName.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.faceURL !== void 0) {
                  let data4 = data.faceURL;
                  const _errs7 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validateUserInfoUpdate.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema164.properties.faceURL.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ex !== void 0) {
                    let data5 = data.ex;
                    const _errs9 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validateUserInfoUpdate.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema164.properties.ex.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateUserInfoUpdate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateUserInfoUpdate.errors = vErrors;
  return errors === 0;
}
validateUserInfoUpdate.evaluated = { "props": { "callbackCommand": true, "operationID": true, "userID": true, "nickName": true, "faceURL": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUpdateUserInfoRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUpdateUserInfoRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateUserInfoUpdate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserInfoUpdate.errors : vErrors.concat(validateUserInfoUpdate.errors);
    errors = vErrors.length;
  }
  validateBeforeUpdateUserInfoRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeUpdateUserInfoRequest.evaluated = { "props": { "callbackCommand": true, "operationID": true, "userID": true, "nickName": true, "faceURL": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUpdateUserInfoCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUpdateUserInfoCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeUpdateUserInfoCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeUpdateUserInfoRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeUpdateUserInfoRequest.errors : vErrors.concat(validateBeforeUpdateUserInfoRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeUpdateUserInfoCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeUpdateUserInfoCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeUpdateUserInfoCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema166 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "nickName": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] } }, "unevaluatedProperties": false };
function validateUserInfoReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserInfoReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateUserInfoReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateUserInfoReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateUserInfoReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateUserInfoReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nickName !== void 0) {
            let data2 = data.nickName;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validateUserInfoReply.errors = [{ instancePath: instancePath + "/nickName", schemaPath: "#/properties/nickName/type", keyword: "type", params: { type: schema166.properties.nickName.type }, message: "must be string,null" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.faceURL !== void 0) {
              let data3 = data.faceURL;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validateUserInfoReply.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema166.properties.faceURL.type }, message: "must be string,null" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.ex !== void 0) {
                let data4 = data.ex;
                const _errs9 = errors;
                if (typeof data4 !== "string" && data4 !== null) {
                  validateUserInfoReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema166.properties.ex.type }, message: "must be string,null" }];
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                for (const key0 in data) {
                  if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "nickName" && key0 !== "faceURL" && key0 !== "ex" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                    validateUserInfoReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                    return false;
                    break;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateUserInfoReply.errors = vErrors;
  return errors === 0;
}
validateUserInfoReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUpdateUserInfoReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUpdateUserInfoReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateUserInfoReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserInfoReply.errors : vErrors.concat(validateUserInfoReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeUpdateUserInfoReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeUpdateUserInfoReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeUpdateUserInfoReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterUpdateUserInfoRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUpdateUserInfoRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateUserInfoUpdate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserInfoUpdate.errors : vErrors.concat(validateUserInfoUpdate.errors);
    errors = vErrors.length;
  }
  validateAfterUpdateUserInfoRequest.errors = vErrors;
  return errors === 0;
}
validateAfterUpdateUserInfoRequest.evaluated = { "props": { "callbackCommand": true, "operationID": true, "userID": true, "nickName": true, "faceURL": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUpdateUserInfoCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUpdateUserInfoCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterUpdateUserInfoCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterUpdateUserInfoRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterUpdateUserInfoRequest.errors : vErrors.concat(validateAfterUpdateUserInfoRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterUpdateUserInfoCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterUpdateUserInfoCallback.errors = vErrors;
  return errors === 0;
}
validateAfterUpdateUserInfoCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema171 = { "type": "object", "required": ["userID"], "x-proof": "open-im-server pkg/callbackstruct/user.go", "properties": { "callbackCommand": { "$ref": "CallbackCommand" }, "userID": { "$ref": "UserID" }, "nickName": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] } } };
function validateUserInfoExUpdate(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserInfoExUpdate.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userID === void 0 && (missing0 = "userID")) {
        validateUserInfoExUpdate.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.userID !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.userID, { instancePath: instancePath + "/userID", parentData: data, parentDataProperty: "userID", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.nickName !== void 0) {
              let data2 = data.nickName;
              const _errs3 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validateUserInfoExUpdate.errors = [{ instancePath: instancePath + "/nickName", schemaPath: "#/properties/nickName/type", keyword: "type", params: { type: schema171.properties.nickName.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.faceURL !== void 0) {
                let data3 = data.faceURL;
                const _errs5 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validateUserInfoExUpdate.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema171.properties.faceURL.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ex !== void 0) {
                  let data4 = data.ex;
                  const _errs7 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validateUserInfoExUpdate.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema171.properties.ex.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateUserInfoExUpdate.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateUserInfoExUpdate.errors = vErrors;
  return errors === 0;
}
validateUserInfoExUpdate.evaluated = { "props": { "callbackCommand": true, "userID": true, "nickName": true, "faceURL": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUpdateUserInfoExRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUpdateUserInfoExRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateUserInfoExUpdate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserInfoExUpdate.errors : vErrors.concat(validateUserInfoExUpdate.errors);
    errors = vErrors.length;
  }
  validateBeforeUpdateUserInfoExRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeUpdateUserInfoExRequest.evaluated = { "props": { "callbackCommand": true, "userID": true, "nickName": true, "faceURL": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUpdateUserInfoExCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUpdateUserInfoExCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeUpdateUserInfoExCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeUpdateUserInfoExRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeUpdateUserInfoExRequest.errors : vErrors.concat(validateBeforeUpdateUserInfoExRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeUpdateUserInfoExCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeUpdateUserInfoExCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeUpdateUserInfoExCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema173 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "nickName": { "type": ["string", "null"] }, "faceURL": { "type": ["string", "null"] } }, "unevaluatedProperties": false };
function validateUserInfoExReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateUserInfoExReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateUserInfoExReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateUserInfoExReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateUserInfoExReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateUserInfoExReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.nickName !== void 0) {
            let data2 = data.nickName;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validateUserInfoExReply.errors = [{ instancePath: instancePath + "/nickName", schemaPath: "#/properties/nickName/type", keyword: "type", params: { type: schema173.properties.nickName.type }, message: "must be string,null" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.faceURL !== void 0) {
              let data3 = data.faceURL;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validateUserInfoExReply.errors = [{ instancePath: instancePath + "/faceURL", schemaPath: "#/properties/faceURL/type", keyword: "type", params: { type: schema173.properties.faceURL.type }, message: "must be string,null" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "nickName" && key0 !== "faceURL" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                  validateUserInfoExReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                  return false;
                  break;
                }
              }
            }
          }
        }
      }
    }
  }
  validateUserInfoExReply.errors = vErrors;
  return errors === 0;
}
validateUserInfoExReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeUpdateUserInfoExReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeUpdateUserInfoExReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateUserInfoExReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserInfoExReply.errors : vErrors.concat(validateUserInfoExReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeUpdateUserInfoExReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeUpdateUserInfoExReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeUpdateUserInfoExReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterUpdateUserInfoExRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUpdateUserInfoExRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateUserInfoExUpdate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateUserInfoExUpdate.errors : vErrors.concat(validateUserInfoExUpdate.errors);
    errors = vErrors.length;
  }
  validateAfterUpdateUserInfoExRequest.errors = vErrors;
  return errors === 0;
}
validateAfterUpdateUserInfoExRequest.evaluated = { "props": { "callbackCommand": true, "userID": true, "nickName": true, "faceURL": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateAfterUpdateUserInfoExCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterUpdateUserInfoExCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterUpdateUserInfoExCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterUpdateUserInfoExRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterUpdateUserInfoExRequest.errors : vErrors.concat(validateAfterUpdateUserInfoExRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterUpdateUserInfoExCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterUpdateUserInfoExCallback.errors = vErrors;
  return errors === 0;
}
validateAfterUpdateUserInfoExCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema177 = { "allOf": [{ "$ref": "PushFields" }, { "$ref": "PushTextFields" }], "required": ["userIDList"], "x-proof": "open-im-server pkg/callbackstruct/push.go", "properties": { "userIDList": { "type": ["array", "null"], "items": { "$ref": "UserID" } }, "sessionType": { "type": "integer" }, "groupID": { "type": "string" } } };
function validatePushFields(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushFields.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sendID === void 0 && (missing0 = "sendID") || data.clientMsgID === void 0 && (missing0 = "clientMsgID")) {
        validatePushFields.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.operationID !== void 0) {
            const _errs2 = errors;
            if (typeof data.operationID !== "string") {
              validatePushFields.errors = [{ instancePath: instancePath + "/operationID", schemaPath: "#/properties/operationID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.platformID !== void 0) {
              let data2 = data.platformID;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validatePushFields.errors = [{ instancePath: instancePath + "/platformID", schemaPath: "#/properties/platformID/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.platform !== void 0) {
                const _errs6 = errors;
                if (typeof data.platform !== "string") {
                  validatePushFields.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.clientMsgID !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.clientMsgID !== "string") {
                    validatePushFields.errors = [{ instancePath: instancePath + "/clientMsgID", schemaPath: "#/properties/clientMsgID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sendID !== void 0) {
                    const _errs10 = errors;
                    if (!validateUserID(data.sendID, { instancePath: instancePath + "/sendID", parentData: data, parentDataProperty: "sendID", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.contentType !== void 0) {
                      let data6 = data.contentType;
                      const _errs11 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                        validatePushFields.errors = [{ instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.atUserIDList !== void 0) {
                        const _errs13 = errors;
                        if (!validateAtUserList(data.atUserIDList, { instancePath: instancePath + "/atUserIDList", parentData: data, parentDataProperty: "atUserIDList", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validateAtUserList.errors : vErrors.concat(validateAtUserList.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.content !== void 0) {
                          const _errs14 = errors;
                          if (typeof data.content !== "string") {
                            validatePushFields.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validatePushFields.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validatePushFields.errors = vErrors;
  return errors === 0;
}
validatePushFields.evaluated = { "props": { "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "clientMsgID": true, "sendID": true, "contentType": true, "atUserIDList": true, "content": true }, "dynamicProps": false, "dynamicItems": false };
function validatePushTextFields(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validatePushTextFields.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0) {
        const _errs1 = errors;
        if (typeof data.title !== "string") {
          validatePushTextFields.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.desc !== void 0) {
          const _errs3 = errors;
          if (typeof data.desc !== "string") {
            validatePushTextFields.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ex !== void 0) {
            const _errs5 = errors;
            if (typeof data.ex !== "string") {
              validatePushTextFields.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.iOSPushSound !== void 0) {
              const _errs7 = errors;
              if (typeof data.iOSPushSound !== "string") {
                validatePushTextFields.errors = [{ instancePath: instancePath + "/iOSPushSound", schemaPath: "#/properties/iOSPushSound/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.iOSBadgeCount !== void 0) {
                const _errs9 = errors;
                if (typeof data.iOSBadgeCount !== "boolean") {
                  validatePushTextFields.errors = [{ instancePath: instancePath + "/iOSBadgeCount", schemaPath: "#/properties/iOSBadgeCount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.signalInfo !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.signalInfo !== "string") {
                    validatePushTextFields.errors = [{ instancePath: instancePath + "/signalInfo", schemaPath: "#/properties/signalInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validatePushTextFields.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validatePushTextFields.errors = vErrors;
  return errors === 0;
}
validatePushTextFields.evaluated = { "props": { "title": true, "desc": true, "ex": true, "iOSPushSound": true, "iOSBadgeCount": true, "signalInfo": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeOfflinePushRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeOfflinePushRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (!validatePushFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validatePushFields.errors : vErrors.concat(validatePushFields.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validatePushTextFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validatePushTextFields.errors : vErrors.concat(validatePushTextFields.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userIDList === void 0 && (missing0 = "userIDList")) {
        validateBeforeOfflinePushRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.userIDList !== void 0) {
          let data0 = data.userIDList;
          const _errs2 = errors;
          if (!Array.isArray(data0) && data0 !== null) {
            validateBeforeOfflinePushRequest.errors = [{ instancePath: instancePath + "/userIDList", schemaPath: "#/properties/userIDList/type", keyword: "type", params: { type: schema177.properties.userIDList.type }, message: "must be array,null" }];
            return false;
          }
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!validateUserID(data0[i0], { instancePath: instancePath + "/userIDList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs4 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.sessionType !== void 0) {
            let data2 = data.sessionType;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
              validateBeforeOfflinePushRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.groupID !== void 0) {
              const _errs7 = errors;
              if (typeof data.groupID !== "string") {
                validateBeforeOfflinePushRequest.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    }
  }
  validateBeforeOfflinePushRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeOfflinePushRequest.evaluated = { "props": { "userIDList": true, "sessionType": true, "groupID": true, "title": true, "desc": true, "ex": true, "iOSPushSound": true, "iOSBadgeCount": true, "signalInfo": true, "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "clientMsgID": true, "sendID": true, "contentType": true, "atUserIDList": true, "content": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeOfflinePushCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeOfflinePushCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeOfflinePushCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeOfflinePushRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeOfflinePushRequest.errors : vErrors.concat(validateBeforeOfflinePushRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeOfflinePushCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeOfflinePushCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeOfflinePushCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema181 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "userIDList": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "UserID", "minLength": 1 } }, "offlinePushInfo": { "anyOf": [{ "$ref": "OfflinePushInfo" }, { "type": "null" }] } }, "unevaluatedProperties": false };
function validateOfflinePushInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfflinePushInfo.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0) {
        const _errs1 = errors;
        if (typeof data.title !== "string") {
          validateOfflinePushInfo.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.desc !== void 0) {
          const _errs3 = errors;
          if (typeof data.desc !== "string") {
            validateOfflinePushInfo.errors = [{ instancePath: instancePath + "/desc", schemaPath: "#/properties/desc/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ex !== void 0) {
            const _errs5 = errors;
            if (typeof data.ex !== "string") {
              validateOfflinePushInfo.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.iOSPushSound !== void 0) {
              const _errs7 = errors;
              if (typeof data.iOSPushSound !== "string") {
                validateOfflinePushInfo.errors = [{ instancePath: instancePath + "/iOSPushSound", schemaPath: "#/properties/iOSPushSound/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.iOSBadgeCount !== void 0) {
                const _errs9 = errors;
                if (typeof data.iOSBadgeCount !== "boolean") {
                  validateOfflinePushInfo.errors = [{ instancePath: instancePath + "/iOSBadgeCount", schemaPath: "#/properties/iOSBadgeCount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.signalInfo !== void 0) {
                  const _errs11 = errors;
                  if (typeof data.signalInfo !== "string") {
                    validateOfflinePushInfo.errors = [{ instancePath: instancePath + "/signalInfo", schemaPath: "#/properties/signalInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validateOfflinePushInfo.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateOfflinePushInfo.errors = vErrors;
  return errors === 0;
}
validateOfflinePushInfo.evaluated = { "props": { "title": true, "desc": true, "ex": true, "iOSPushSound": true, "iOSBadgeCount": true, "signalInfo": true }, "dynamicProps": false, "dynamicItems": false };
function validateOfflinePushReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateOfflinePushReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateOfflinePushReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateOfflinePushReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateOfflinePushReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateOfflinePushReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.userIDList !== void 0) {
            let data2 = data.userIDList;
            const _errs5 = errors;
            if (!Array.isArray(data2) && data2 !== null) {
              validateOfflinePushReply.errors = [{ instancePath: instancePath + "/userIDList", schemaPath: "#/properties/userIDList/type", keyword: "type", params: { type: schema181.properties.userIDList.type }, message: "must be array,null" }];
              return false;
            }
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  validateOfflinePushReply.errors = [{ instancePath: instancePath + "/userIDList", schemaPath: "#/properties/userIDList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs7 = errors;
                    if (!validateUserID(data3, { instancePath: instancePath + "/userIDList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (func1(data3) < 1) {
                          validateOfflinePushReply.errors = [{ instancePath: instancePath + "/userIDList/" + i0, schemaPath: "#/properties/userIDList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.offlinePushInfo !== void 0) {
              let data4 = data.offlinePushInfo;
              const _errs8 = errors;
              const _errs9 = errors;
              let valid3 = false;
              const _errs10 = errors;
              if (!validateOfflinePushInfo(data4, { instancePath: instancePath + "/offlinePushInfo", parentData: data, parentDataProperty: "offlinePushInfo", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateOfflinePushInfo.errors : vErrors.concat(validateOfflinePushInfo.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs10 === errors;
              valid3 = valid3 || _valid0;
              if (_valid0) {
                var props0 = {};
                props0.title = true;
                props0.desc = true;
                props0.ex = true;
                props0.iOSPushSound = true;
                props0.iOSBadgeCount = true;
                props0.signalInfo = true;
              }
              const _errs11 = errors;
              if (data4 !== null) {
                const err0 = { instancePath: instancePath + "/offlinePushInfo", schemaPath: "#/properties/offlinePushInfo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs11 === errors;
              valid3 = valid3 || _valid0;
              if (!valid3) {
                const err1 = { instancePath: instancePath + "/offlinePushInfo", schemaPath: "#/properties/offlinePushInfo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
                validateOfflinePushReply.errors = vErrors;
                return false;
              } else {
                errors = _errs9;
                if (vErrors !== null) {
                  if (_errs9) {
                    vErrors.length = _errs9;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid1 = _errs8 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              for (const key0 in data) {
                if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "userIDList" && key0 !== "offlinePushInfo" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                  validateOfflinePushReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                  return false;
                  break;
                }
              }
            }
          }
        }
      }
    }
  }
  validateOfflinePushReply.errors = vErrors;
  return errors === 0;
}
validateOfflinePushReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeOfflinePushReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeOfflinePushReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateOfflinePushReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateOfflinePushReply.errors : vErrors.concat(validateOfflinePushReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeOfflinePushReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeOfflinePushReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeOfflinePushReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema184 = { "allOf": [{ "$ref": "PushFields" }, { "$ref": "PushTextFields" }], "required": ["userIDList"], "x-proof": "open-im-server pkg/callbackstruct/push.go", "properties": { "userIDList": { "type": ["array", "null"], "items": { "$ref": "UserID" } }, "sessionType": { "type": "integer" }, "groupID": { "type": "string" } } };
function validateBeforeOnlinePushRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeOnlinePushRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (!validatePushFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validatePushFields.errors : vErrors.concat(validatePushFields.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validatePushTextFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validatePushTextFields.errors : vErrors.concat(validatePushTextFields.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userIDList === void 0 && (missing0 = "userIDList")) {
        validateBeforeOnlinePushRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.userIDList !== void 0) {
          let data0 = data.userIDList;
          const _errs2 = errors;
          if (!Array.isArray(data0) && data0 !== null) {
            validateBeforeOnlinePushRequest.errors = [{ instancePath: instancePath + "/userIDList", schemaPath: "#/properties/userIDList/type", keyword: "type", params: { type: schema184.properties.userIDList.type }, message: "must be array,null" }];
            return false;
          }
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs4 = errors;
                if (!validateUserID(data0[i0], { instancePath: instancePath + "/userIDList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                  errors = vErrors.length;
                }
                var valid2 = _errs4 === errors;
                if (!valid2) {
                  break;
                }
              }
            }
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.sessionType !== void 0) {
            let data2 = data.sessionType;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
              validateBeforeOnlinePushRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.groupID !== void 0) {
              const _errs7 = errors;
              if (typeof data.groupID !== "string") {
                validateBeforeOnlinePushRequest.errors = [{ instancePath: instancePath + "/groupID", schemaPath: "#/properties/groupID/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    }
  }
  validateBeforeOnlinePushRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeOnlinePushRequest.evaluated = { "props": { "userIDList": true, "sessionType": true, "groupID": true, "title": true, "desc": true, "ex": true, "iOSPushSound": true, "iOSBadgeCount": true, "signalInfo": true, "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "clientMsgID": true, "sendID": true, "contentType": true, "atUserIDList": true, "content": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeOnlinePushCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeOnlinePushCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeOnlinePushCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeOnlinePushRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeOnlinePushRequest.errors : vErrors.concat(validateBeforeOnlinePushRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeOnlinePushCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeOnlinePushCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeOnlinePushCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema186 = { "allOf": [{ "$ref": "PushFields" }, { "$ref": "PushTextFields" }], "required": ["groupID"], "x-proof": "open-im-server pkg/callbackstruct/push.go", "properties": { "groupID": { "$ref": "GroupID" }, "seq": { "type": "integer" }, "userIDList": { "type": ["array", "null"], "items": { "$ref": "UserID" } }, "sessionType": { "type": "integer" } } };
function validateBeforeGroupOnlinePushRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeGroupOnlinePushRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (!validatePushFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validatePushFields.errors : vErrors.concat(validatePushFields.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (!validatePushTextFields(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validatePushTextFields.errors : vErrors.concat(validatePushTextFields.errors);
      errors = vErrors.length;
    }
    var valid0 = _errs1 === errors;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.groupID === void 0 && (missing0 = "groupID")) {
        validateBeforeGroupOnlinePushRequest.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.groupID !== void 0) {
          const _errs2 = errors;
          if (!validateGroupID(data.groupID, { instancePath: instancePath + "/groupID", parentData: data, parentDataProperty: "groupID", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.seq !== void 0) {
            let data1 = data.seq;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
              validateBeforeGroupOnlinePushRequest.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.userIDList !== void 0) {
              let data2 = data.userIDList;
              const _errs5 = errors;
              if (!Array.isArray(data2) && data2 !== null) {
                validateBeforeGroupOnlinePushRequest.errors = [{ instancePath: instancePath + "/userIDList", schemaPath: "#/properties/userIDList/type", keyword: "type", params: { type: schema186.properties.userIDList.type }, message: "must be array,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (!validateUserID(data2[i0], { instancePath: instancePath + "/userIDList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.sessionType !== void 0) {
                let data4 = data.sessionType;
                const _errs8 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                  validateBeforeGroupOnlinePushRequest.errors = [{ instancePath: instancePath + "/sessionType", schemaPath: "#/properties/sessionType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    }
  }
  validateBeforeGroupOnlinePushRequest.errors = vErrors;
  return errors === 0;
}
validateBeforeGroupOnlinePushRequest.evaluated = { "props": { "groupID": true, "seq": true, "userIDList": true, "sessionType": true, "title": true, "desc": true, "ex": true, "iOSPushSound": true, "iOSBadgeCount": true, "signalInfo": true, "callbackCommand": true, "operationID": true, "platformID": true, "platform": true, "clientMsgID": true, "sendID": true, "contentType": true, "atUserIDList": true, "content": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeGroupOnlinePushCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeGroupOnlinePushCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeGroupOnlinePushCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeGroupOnlinePushRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeGroupOnlinePushRequest.errors : vErrors.concat(validateBeforeGroupOnlinePushRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeGroupOnlinePushCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeGroupOnlinePushCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeGroupOnlinePushCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema188 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "userIDList": { "type": ["array", "null"], "minItems": 1, "items": { "$ref": "UserID", "minLength": 1 } } }, "unevaluatedProperties": false };
function validateGroupOnlinePushReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateGroupOnlinePushReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateGroupOnlinePushReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateGroupOnlinePushReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateGroupOnlinePushReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateGroupOnlinePushReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.userIDList !== void 0) {
            let data2 = data.userIDList;
            const _errs5 = errors;
            if (!Array.isArray(data2) && data2 !== null) {
              validateGroupOnlinePushReply.errors = [{ instancePath: instancePath + "/userIDList", schemaPath: "#/properties/userIDList/type", keyword: "type", params: { type: schema188.properties.userIDList.type }, message: "must be array,null" }];
              return false;
            }
            if (errors === _errs5) {
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  validateGroupOnlinePushReply.errors = [{ instancePath: instancePath + "/userIDList", schemaPath: "#/properties/userIDList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs7 = errors;
                    if (!validateUserID(data3, { instancePath: instancePath + "/userIDList/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                      errors = vErrors.length;
                    }
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (func1(data3) < 1) {
                          validateGroupOnlinePushReply.errors = [{ instancePath: instancePath + "/userIDList/" + i0, schemaPath: "#/properties/userIDList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            for (const key0 in data) {
              if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "userIDList" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                validateGroupOnlinePushReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                return false;
                break;
              }
            }
          }
        }
      }
    }
  }
  validateGroupOnlinePushReply.errors = vErrors;
  return errors === 0;
}
validateGroupOnlinePushReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeGroupOnlinePushReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeGroupOnlinePushReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateGroupOnlinePushReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateGroupOnlinePushReply.errors : vErrors.concat(validateGroupOnlinePushReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeGroupOnlinePushReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeGroupOnlinePushReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeGroupOnlinePushReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateConversation(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateConversation.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.conversationId === void 0 && (missing0 = "conversationId")) {
        validateConversation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ownerUserId !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.ownerUserId, { instancePath: instancePath + "/ownerUserId", parentData: data, parentDataProperty: "ownerUserId", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.conversationId !== void 0) {
              const _errs3 = errors;
              if (typeof data.conversationId !== "string") {
                validateConversation.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.conversationType !== void 0) {
                let data3 = data.conversationType;
                const _errs5 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validateConversation.errors = [{ instancePath: instancePath + "/conversationType", schemaPath: "#/properties/conversationType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.userId !== void 0) {
                  const _errs7 = errors;
                  if (!validateUserID(data.userId, { instancePath: instancePath + "/userId", parentData: data, parentDataProperty: "userId", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.groupId !== void 0) {
                    const _errs8 = errors;
                    if (!validateGroupID(data.groupId, { instancePath: instancePath + "/groupId", parentData: data, parentDataProperty: "groupId", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.recvMsgOpt !== void 0) {
                      let data6 = data.recvMsgOpt;
                      const _errs9 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                        validateConversation.errors = [{ instancePath: instancePath + "/recvMsgOpt", schemaPath: "#/properties/recvMsgOpt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.isPinned !== void 0) {
                        const _errs11 = errors;
                        if (typeof data.isPinned !== "boolean") {
                          validateConversation.errors = [{ instancePath: instancePath + "/isPinned", schemaPath: "#/properties/isPinned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.isMarked !== void 0) {
                          const _errs13 = errors;
                          if (typeof data.isMarked !== "boolean") {
                            validateConversation.errors = [{ instancePath: instancePath + "/isMarked", schemaPath: "#/properties/isMarked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.isPrivateChat !== void 0) {
                            const _errs15 = errors;
                            if (typeof data.isPrivateChat !== "boolean") {
                              validateConversation.errors = [{ instancePath: instancePath + "/isPrivateChat", schemaPath: "#/properties/isPrivateChat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.burnDuration !== void 0) {
                              let data10 = data.burnDuration;
                              const _errs17 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                                validateConversation.errors = [{ instancePath: instancePath + "/burnDuration", schemaPath: "#/properties/burnDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.groupAtType !== void 0) {
                                let data11 = data.groupAtType;
                                const _errs19 = errors;
                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
                                  validateConversation.errors = [{ instancePath: instancePath + "/groupAtType", schemaPath: "#/properties/groupAtType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.attachedInfo !== void 0) {
                                  const _errs21 = errors;
                                  if (typeof data.attachedInfo !== "string") {
                                    validateConversation.errors = [{ instancePath: instancePath + "/attachedInfo", schemaPath: "#/properties/attachedInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.ex !== void 0) {
                                    const _errs23 = errors;
                                    if (typeof data.ex !== "string") {
                                      validateConversation.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateConversation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateConversation.errors = vErrors;
  return errors === 0;
}
validateConversation.evaluated = { "props": { "callbackCommand": true, "ownerUserId": true, "conversationId": true, "conversationType": true, "userId": true, "groupId": true, "recvMsgOpt": true, "isPinned": true, "isMarked": true, "isPrivateChat": true, "burnDuration": true, "groupAtType": true, "attachedInfo": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateEnterpriseConversation(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateEnterpriseConversation.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.conversation_id === void 0 && (missing0 = "conversation_id")) {
        validateEnterpriseConversation.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.callbackCommand !== void 0) {
          const _errs1 = errors;
          if (!validateCallbackCommand(data.callbackCommand, { instancePath: instancePath + "/callbackCommand", parentData: data, parentDataProperty: "callbackCommand", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateCallbackCommand.errors : vErrors.concat(validateCallbackCommand.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.owner_user_id !== void 0) {
            const _errs2 = errors;
            if (!validateUserID(data.owner_user_id, { instancePath: instancePath + "/owner_user_id", parentData: data, parentDataProperty: "owner_user_id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.conversation_id !== void 0) {
              const _errs3 = errors;
              if (typeof data.conversation_id !== "string") {
                validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/conversation_id", schemaPath: "#/properties/conversation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.conversation_type !== void 0) {
                let data3 = data.conversation_type;
                const _errs5 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/conversation_type", schemaPath: "#/properties/conversation_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.user_id !== void 0) {
                  const _errs7 = errors;
                  if (!validateUserID(data.user_id, { instancePath: instancePath + "/user_id", parentData: data, parentDataProperty: "user_id", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validateUserID.errors : vErrors.concat(validateUserID.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.group_id !== void 0) {
                    const _errs8 = errors;
                    if (!validateGroupID(data.group_id, { instancePath: instancePath + "/group_id", parentData: data, parentDataProperty: "group_id", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validateGroupID.errors : vErrors.concat(validateGroupID.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.recv_msg_opt !== void 0) {
                      let data6 = data.recv_msg_opt;
                      const _errs9 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                        validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/recv_msg_opt", schemaPath: "#/properties/recv_msg_opt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.is_pinned !== void 0) {
                        const _errs11 = errors;
                        if (typeof data.is_pinned !== "boolean") {
                          validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/is_pinned", schemaPath: "#/properties/is_pinned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.is_marked !== void 0) {
                          const _errs13 = errors;
                          if (typeof data.is_marked !== "boolean") {
                            validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/is_marked", schemaPath: "#/properties/is_marked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.is_private_chat !== void 0) {
                            const _errs15 = errors;
                            if (typeof data.is_private_chat !== "boolean") {
                              validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/is_private_chat", schemaPath: "#/properties/is_private_chat/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.burn_duration !== void 0) {
                              let data10 = data.burn_duration;
                              const _errs17 = errors;
                              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
                                validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/burn_duration", schemaPath: "#/properties/burn_duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.group_at_type !== void 0) {
                                let data11 = data.group_at_type;
                                const _errs19 = errors;
                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
                                  validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/group_at_type", schemaPath: "#/properties/group_at_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.attached_info !== void 0) {
                                  const _errs21 = errors;
                                  if (typeof data.attached_info !== "string") {
                                    validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/attached_info", schemaPath: "#/properties/attached_info/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.ex !== void 0) {
                                    const _errs23 = errors;
                                    if (typeof data.ex !== "string") {
                                      validateEnterpriseConversation.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validateEnterpriseConversation.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateEnterpriseConversation.errors = vErrors;
  return errors === 0;
}
validateEnterpriseConversation.evaluated = { "props": { "callbackCommand": true, "owner_user_id": true, "conversation_id": true, "conversation_type": true, "user_id": true, "group_id": true, "recv_msg_opt": true, "is_pinned": true, "is_marked": true, "is_private_chat": true, "burn_duration": true, "group_at_type": true, "attached_info": true, "ex": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeCreateSingleChatConversationsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateSingleChatConversationsRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConversation.errors : vErrors.concat(validateConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.ownerUserId = true;
    props0.conversationId = true;
    props0.conversationType = true;
    props0.userId = true;
    props0.groupId = true;
    props0.recvMsgOpt = true;
    props0.isPinned = true;
    props0.isMarked = true;
    props0.isPrivateChat = true;
    props0.burnDuration = true;
    props0.groupAtType = true;
    props0.attachedInfo = true;
    props0.ex = true;
  }
  const _errs2 = errors;
  if (!validateEnterpriseConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateEnterpriseConversation.errors : vErrors.concat(validateEnterpriseConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.owner_user_id = true;
      props0.conversation_id = true;
      props0.conversation_type = true;
      props0.user_id = true;
      props0.group_id = true;
      props0.recv_msg_opt = true;
      props0.is_pinned = true;
      props0.is_marked = true;
      props0.is_private_chat = true;
      props0.burn_duration = true;
      props0.group_at_type = true;
      props0.attached_info = true;
      props0.ex = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeCreateSingleChatConversationsRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeCreateSingleChatConversationsRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeCreateSingleChatConversationsRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateBeforeCreateSingleChatConversationsCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateSingleChatConversationsCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeCreateSingleChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeCreateSingleChatConversationsRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeCreateSingleChatConversationsRequest.errors : vErrors.concat(validateBeforeCreateSingleChatConversationsRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeCreateSingleChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeCreateSingleChatConversationsCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeCreateSingleChatConversationsCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const schema194 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "recvMsgOpt": { "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 2 }, "isPinned": { "type": ["boolean", "null"] }, "isMarked": { "type": ["boolean", "null"] }, "isPrivateChat": { "type": ["boolean", "null"] }, "burnDuration": { "type": ["integer", "null"], "format": "int32", "minimum": 0 }, "groupAtType": { "type": ["integer", "null"], "format": "int32" }, "attachedInfo": { "type": ["string", "null"] }, "ex": { "type": ["string", "null"] } }, "unevaluatedProperties": false };
function validateConversationReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateConversationReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateConversationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateConversationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateConversationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateConversationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.recvMsgOpt !== void 0) {
            let data2 = data.recvMsgOpt;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2))) && data2 !== null) {
              validateConversationReply.errors = [{ instancePath: instancePath + "/recvMsgOpt", schemaPath: "#/properties/recvMsgOpt/type", keyword: "type", params: { type: schema194.properties.recvMsgOpt.type }, message: "must be integer,null" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (data2 > 2 || isNaN(data2)) {
                  validateConversationReply.errors = [{ instancePath: instancePath + "/recvMsgOpt", schemaPath: "#/properties/recvMsgOpt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }];
                  return false;
                } else {
                  if (data2 < 0 || isNaN(data2)) {
                    validateConversationReply.errors = [{ instancePath: instancePath + "/recvMsgOpt", schemaPath: "#/properties/recvMsgOpt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  } else {
                    if (!formats0.validate(data2)) {
                      validateConversationReply.errors = [{ instancePath: instancePath + "/recvMsgOpt", schemaPath: "#/properties/recvMsgOpt/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.isPinned !== void 0) {
              let data3 = data.isPinned;
              const _errs7 = errors;
              if (typeof data3 !== "boolean" && data3 !== null) {
                validateConversationReply.errors = [{ instancePath: instancePath + "/isPinned", schemaPath: "#/properties/isPinned/type", keyword: "type", params: { type: schema194.properties.isPinned.type }, message: "must be boolean,null" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.isMarked !== void 0) {
                let data4 = data.isMarked;
                const _errs9 = errors;
                if (typeof data4 !== "boolean" && data4 !== null) {
                  validateConversationReply.errors = [{ instancePath: instancePath + "/isMarked", schemaPath: "#/properties/isMarked/type", keyword: "type", params: { type: schema194.properties.isMarked.type }, message: "must be boolean,null" }];
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.isPrivateChat !== void 0) {
                  let data5 = data.isPrivateChat;
                  const _errs11 = errors;
                  if (typeof data5 !== "boolean" && data5 !== null) {
                    validateConversationReply.errors = [{ instancePath: instancePath + "/isPrivateChat", schemaPath: "#/properties/isPrivateChat/type", keyword: "type", params: { type: schema194.properties.isPrivateChat.type }, message: "must be boolean,null" }];
                    return false;
                  }
                  var valid1 = _errs11 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.burnDuration !== void 0) {
                    let data6 = data.burnDuration;
                    const _errs13 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
                      validateConversationReply.errors = [{ instancePath: instancePath + "/burnDuration", schemaPath: "#/properties/burnDuration/type", keyword: "type", params: { type: schema194.properties.burnDuration.type }, message: "must be integer,null" }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data6 == "number") {
                        if (data6 < 0 || isNaN(data6)) {
                          validateConversationReply.errors = [{ instancePath: instancePath + "/burnDuration", schemaPath: "#/properties/burnDuration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats0.validate(data6)) {
                            validateConversationReply.errors = [{ instancePath: instancePath + "/burnDuration", schemaPath: "#/properties/burnDuration/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs13 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.groupAtType !== void 0) {
                      let data7 = data.groupAtType;
                      const _errs15 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
                        validateConversationReply.errors = [{ instancePath: instancePath + "/groupAtType", schemaPath: "#/properties/groupAtType/type", keyword: "type", params: { type: schema194.properties.groupAtType.type }, message: "must be integer,null" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data7 == "number") {
                          if (!formats0.validate(data7)) {
                            validateConversationReply.errors = [{ instancePath: instancePath + "/groupAtType", schemaPath: "#/properties/groupAtType/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs15 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.attachedInfo !== void 0) {
                        let data8 = data.attachedInfo;
                        const _errs17 = errors;
                        if (typeof data8 !== "string" && data8 !== null) {
                          validateConversationReply.errors = [{ instancePath: instancePath + "/attachedInfo", schemaPath: "#/properties/attachedInfo/type", keyword: "type", params: { type: schema194.properties.attachedInfo.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid1 = _errs17 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.ex !== void 0) {
                          let data9 = data.ex;
                          const _errs19 = errors;
                          if (typeof data9 !== "string" && data9 !== null) {
                            validateConversationReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema194.properties.ex.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid1 = _errs19 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          for (const key0 in data) {
                            if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "recvMsgOpt" && key0 !== "isPinned" && key0 !== "isMarked" && key0 !== "isPrivateChat" && key0 !== "burnDuration" && key0 !== "groupAtType" && key0 !== "attachedInfo" && key0 !== "ex" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                              validateConversationReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                              return false;
                              break;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateConversationReply.errors = vErrors;
  return errors === 0;
}
validateConversationReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema195 = { "allOf": [{ "$ref": "CommonReply" }], "properties": { "errCode": { "type": "integer", "const": 0 }, "nextCode": { "type": "integer", "const": 0 }, "recv_msg_opt": { "x-means": "recvMsgOpt", "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 2 }, "is_pinned": { "x-means": "isPinned", "type": ["boolean", "null"] }, "is_marked": { "x-means": "isMarked", "type": ["boolean", "null"] }, "is_private_chat": { "x-means": "isPrivateChat", "type": ["boolean", "null"] }, "burn_duration": { "x-means": "burnDuration", "type": ["integer", "null"], "format": "int32", "minimum": 0 }, "group_at_type": { "x-means": "groupAtType", "type": ["integer", "null"], "format": "int32" }, "attached_info": { "x-means": "attachedInfo", "type": ["string", "null"] }, "ex": { "type": ["string", "null"] } }, "unevaluatedProperties": false };
function validateEnterpriseConversationReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateEnterpriseConversationReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validateCommonReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateCommonReply.errors : vErrors.concat(validateCommonReply.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errCode !== void 0) {
        let data0 = data.errCode;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
          validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (0 !== data0) {
          validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/errCode", schemaPath: "#/properties/errCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
          return false;
        }
        var valid1 = _errs1 === errors;
      } else {
        var valid1 = true;
      }
      if (valid1) {
        if (data.nextCode !== void 0) {
          let data1 = data.nextCode;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (0 !== data1) {
            validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/nextCode", schemaPath: "#/properties/nextCode/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" }];
            return false;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.recv_msg_opt !== void 0) {
            let data2 = data.recv_msg_opt;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2))) && data2 !== null) {
              validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/recv_msg_opt", schemaPath: "#/properties/recv_msg_opt/type", keyword: "type", params: { type: schema195.properties.recv_msg_opt.type }, message: "must be integer,null" }];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (data2 > 2 || isNaN(data2)) {
                  validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/recv_msg_opt", schemaPath: "#/properties/recv_msg_opt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2" }];
                  return false;
                } else {
                  if (data2 < 0 || isNaN(data2)) {
                    validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/recv_msg_opt", schemaPath: "#/properties/recv_msg_opt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  } else {
                    if (!formats0.validate(data2)) {
                      validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/recv_msg_opt", schemaPath: "#/properties/recv_msg_opt/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid1 = _errs5 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.is_pinned !== void 0) {
              let data3 = data.is_pinned;
              const _errs7 = errors;
              if (typeof data3 !== "boolean" && data3 !== null) {
                validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/is_pinned", schemaPath: "#/properties/is_pinned/type", keyword: "type", params: { type: schema195.properties.is_pinned.type }, message: "must be boolean,null" }];
                return false;
              }
              var valid1 = _errs7 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.is_marked !== void 0) {
                let data4 = data.is_marked;
                const _errs9 = errors;
                if (typeof data4 !== "boolean" && data4 !== null) {
                  validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/is_marked", schemaPath: "#/properties/is_marked/type", keyword: "type", params: { type: schema195.properties.is_marked.type }, message: "must be boolean,null" }];
                  return false;
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.is_private_chat !== void 0) {
                  let data5 = data.is_private_chat;
                  const _errs11 = errors;
                  if (typeof data5 !== "boolean" && data5 !== null) {
                    validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/is_private_chat", schemaPath: "#/properties/is_private_chat/type", keyword: "type", params: { type: schema195.properties.is_private_chat.type }, message: "must be boolean,null" }];
                    return false;
                  }
                  var valid1 = _errs11 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.burn_duration !== void 0) {
                    let data6 = data.burn_duration;
                    const _errs13 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
                      validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/burn_duration", schemaPath: "#/properties/burn_duration/type", keyword: "type", params: { type: schema195.properties.burn_duration.type }, message: "must be integer,null" }];
                      return false;
                    }
                    if (errors === _errs13) {
                      if (typeof data6 == "number") {
                        if (data6 < 0 || isNaN(data6)) {
                          validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/burn_duration", schemaPath: "#/properties/burn_duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        } else {
                          if (!formats0.validate(data6)) {
                            validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/burn_duration", schemaPath: "#/properties/burn_duration/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid1 = _errs13 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.group_at_type !== void 0) {
                      let data7 = data.group_at_type;
                      const _errs15 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
                        validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/group_at_type", schemaPath: "#/properties/group_at_type/type", keyword: "type", params: { type: schema195.properties.group_at_type.type }, message: "must be integer,null" }];
                        return false;
                      }
                      if (errors === _errs15) {
                        if (typeof data7 == "number") {
                          if (!formats0.validate(data7)) {
                            validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/group_at_type", schemaPath: "#/properties/group_at_type/format", keyword: "format", params: { format: "int32" }, message: 'must match format "int32"' }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs15 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.attached_info !== void 0) {
                        let data8 = data.attached_info;
                        const _errs17 = errors;
                        if (typeof data8 !== "string" && data8 !== null) {
                          validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/attached_info", schemaPath: "#/properties/attached_info/type", keyword: "type", params: { type: schema195.properties.attached_info.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid1 = _errs17 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.ex !== void 0) {
                          let data9 = data.ex;
                          const _errs19 = errors;
                          if (typeof data9 !== "string" && data9 !== null) {
                            validateEnterpriseConversationReply.errors = [{ instancePath: instancePath + "/ex", schemaPath: "#/properties/ex/type", keyword: "type", params: { type: schema195.properties.ex.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid1 = _errs19 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          for (const key0 in data) {
                            if (key0 !== "errCode" && key0 !== "nextCode" && key0 !== "recv_msg_opt" && key0 !== "is_pinned" && key0 !== "is_marked" && key0 !== "is_private_chat" && key0 !== "burn_duration" && key0 !== "group_at_type" && key0 !== "attached_info" && key0 !== "ex" && key0 !== "actionCode" && key0 !== "errMsg" && key0 !== "errDlt") {
                              validateEnterpriseConversationReply.errors = [{ instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 }, message: "must NOT have unevaluated properties" }];
                              return false;
                              break;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validateEnterpriseConversationReply.errors = vErrors;
  return errors === 0;
}
validateEnterpriseConversationReply.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validateBeforeCreateSingleChatConversationsReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateSingleChatConversationsReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateConversationReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConversationReply.errors : vErrors.concat(validateConversationReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs4 = errors;
  if (!validateEnterpriseConversationReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateEnterpriseConversationReply.errors : vErrors.concat(validateEnterpriseConversationReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeCreateSingleChatConversationsReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeCreateSingleChatConversationsReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeCreateSingleChatConversationsReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterCreateSingleChatConversationsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterCreateSingleChatConversationsRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConversation.errors : vErrors.concat(validateConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.ownerUserId = true;
    props0.conversationId = true;
    props0.conversationType = true;
    props0.userId = true;
    props0.groupId = true;
    props0.recvMsgOpt = true;
    props0.isPinned = true;
    props0.isMarked = true;
    props0.isPrivateChat = true;
    props0.burnDuration = true;
    props0.groupAtType = true;
    props0.attachedInfo = true;
    props0.ex = true;
  }
  const _errs2 = errors;
  if (!validateEnterpriseConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateEnterpriseConversation.errors : vErrors.concat(validateEnterpriseConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.owner_user_id = true;
      props0.conversation_id = true;
      props0.conversation_type = true;
      props0.user_id = true;
      props0.group_id = true;
      props0.recv_msg_opt = true;
      props0.is_pinned = true;
      props0.is_marked = true;
      props0.is_private_chat = true;
      props0.burn_duration = true;
      props0.group_at_type = true;
      props0.attached_info = true;
      props0.ex = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateAfterCreateSingleChatConversationsRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateAfterCreateSingleChatConversationsRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateAfterCreateSingleChatConversationsRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterCreateSingleChatConversationsCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterCreateSingleChatConversationsCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterCreateSingleChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterCreateSingleChatConversationsRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterCreateSingleChatConversationsRequest.errors : vErrors.concat(validateAfterCreateSingleChatConversationsRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterCreateSingleChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterCreateSingleChatConversationsCallback.errors = vErrors;
  return errors === 0;
}
validateAfterCreateSingleChatConversationsCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeCreateGroupChatConversationsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateGroupChatConversationsRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConversation.errors : vErrors.concat(validateConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.ownerUserId = true;
    props0.conversationId = true;
    props0.conversationType = true;
    props0.userId = true;
    props0.groupId = true;
    props0.recvMsgOpt = true;
    props0.isPinned = true;
    props0.isMarked = true;
    props0.isPrivateChat = true;
    props0.burnDuration = true;
    props0.groupAtType = true;
    props0.attachedInfo = true;
    props0.ex = true;
  }
  const _errs2 = errors;
  if (!validateEnterpriseConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateEnterpriseConversation.errors : vErrors.concat(validateEnterpriseConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.owner_user_id = true;
      props0.conversation_id = true;
      props0.conversation_type = true;
      props0.user_id = true;
      props0.group_id = true;
      props0.recv_msg_opt = true;
      props0.is_pinned = true;
      props0.is_marked = true;
      props0.is_private_chat = true;
      props0.burn_duration = true;
      props0.group_at_type = true;
      props0.attached_info = true;
      props0.ex = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeCreateGroupChatConversationsRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeCreateGroupChatConversationsRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeCreateGroupChatConversationsRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateBeforeCreateGroupChatConversationsCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateGroupChatConversationsCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateBeforeCreateGroupChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateBeforeCreateGroupChatConversationsRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateBeforeCreateGroupChatConversationsRequest.errors : vErrors.concat(validateBeforeCreateGroupChatConversationsRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateBeforeCreateGroupChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateBeforeCreateGroupChatConversationsCallback.errors = vErrors;
  return errors === 0;
}
validateBeforeCreateGroupChatConversationsCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
function validateBeforeCreateGroupChatConversationsReply(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateBeforeCreateGroupChatConversationsReply.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateAllowReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateAllowReply.errors : vErrors.concat(validateAllowReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validateRefuseReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateRefuseReply.errors : vErrors.concat(validateRefuseReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validateConversationReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConversationReply.errors : vErrors.concat(validateConversationReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs4 = errors;
  if (!validateEnterpriseConversationReply(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateEnterpriseConversationReply.errors : vErrors.concat(validateEnterpriseConversationReply.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateBeforeCreateGroupChatConversationsReply.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateBeforeCreateGroupChatConversationsReply.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateBeforeCreateGroupChatConversationsReply.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterCreateGroupChatConversationsRequest(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterCreateGroupChatConversationsRequest.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validateConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateConversation.errors : vErrors.concat(validateConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.callbackCommand = true;
    props0.ownerUserId = true;
    props0.conversationId = true;
    props0.conversationType = true;
    props0.userId = true;
    props0.groupId = true;
    props0.recvMsgOpt = true;
    props0.isPinned = true;
    props0.isMarked = true;
    props0.isPrivateChat = true;
    props0.burnDuration = true;
    props0.groupAtType = true;
    props0.attachedInfo = true;
    props0.ex = true;
  }
  const _errs2 = errors;
  if (!validateEnterpriseConversation(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validateEnterpriseConversation.errors : vErrors.concat(validateEnterpriseConversation.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.callbackCommand = true;
      props0.owner_user_id = true;
      props0.conversation_id = true;
      props0.conversation_type = true;
      props0.user_id = true;
      props0.group_id = true;
      props0.recv_msg_opt = true;
      props0.is_pinned = true;
      props0.is_marked = true;
      props0.is_private_chat = true;
      props0.burn_duration = true;
      props0.group_at_type = true;
      props0.attached_info = true;
      props0.ex = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validateAfterCreateGroupChatConversationsRequest.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validateAfterCreateGroupChatConversationsRequest.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validateAfterCreateGroupChatConversationsRequest.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validateAfterCreateGroupChatConversationsCallback(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validateAfterCreateGroupChatConversationsCallback.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestBody === void 0 && (missing0 = "requestBody")) {
        validateAfterCreateGroupChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.requestBody !== void 0) {
          const _errs1 = errors;
          if (!validateAfterCreateGroupChatConversationsRequest(data.requestBody, { instancePath: instancePath + "/requestBody", parentData: data, parentDataProperty: "requestBody", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validateAfterCreateGroupChatConversationsRequest.errors : vErrors.concat(validateAfterCreateGroupChatConversationsRequest.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.query !== void 0) {
            const _errs2 = errors;
            if (!validateQuery(data.query, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validateQuery.errors : vErrors.concat(validateQuery.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.header !== void 0) {
              const _errs3 = errors;
              if (!validateHeaders(data.header, { instancePath: instancePath + "/header", parentData: data, parentDataProperty: "header", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validateHeaders.errors : vErrors.concat(validateHeaders.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validateAfterCreateGroupChatConversationsCallback.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validateAfterCreateGroupChatConversationsCallback.errors = vErrors;
  return errors === 0;
}
validateAfterCreateGroupChatConversationsCallback.evaluated = { "props": { "requestBody": true, "query": true, "header": true }, "dynamicProps": false, "dynamicItems": false };
const requests = {
  "callbackBeforeAddFriendCommand": validateBeforeAddFriendCallback,
  "callbackAfterAddFriendCommand": validateAfterAddFriendCallback,
  "callbackBeforeAddFriendAgreeCommand": validateBeforeAddFriendAgreeCallback,
  "callbackAfterAddFriendAgreeCommand": validateAfterAddFriendAgreeCallback,
  "callbackAfterDeleteFriendCommand": validateAfterDeleteFriendCallback,
  "callbackBeforeSetFriendRemarkCommand": validateBeforeSetFriendRemarkCallback,
  "callbackAfterSetFriendRemarkCommand": validateAfterSetFriendRemarkCallback,
  "callbackBeforeAddBlackCommand": validateBeforeAddBlackCallback,
  "callbackAfterRemoveBlackCommand": validateAfterRemoveBlackCallback,
  "callbackBeforeImportFriendsCommand": validateBeforeImportFriendsCallback,
  "callbackAfterImportFriendsCommand": validateAfterImportFriendsCallback,
  "callbackBeforeCreateGroupCommand": validateBeforeCreateGroupCallback,
  "callbackAfterCreateGroupCommand": validateAfterCreateGroupCallback,
  "callbackBeforeMembersJoinGroupCommand": validateBeforeMembersJoinGroupCallback,
  "callbackBeforeInviteJoinGroupCommand": validateBeforeInviteJoinGroupCallback,
  "callbackBeforeJoinGroupCommand": validateBeforeJoinGroupCallback,
  "callbackAfterJoinGroupCommand": validateAfterJoinGroupCallback,
  "callbackAfterQuitGroupCommand": validateAfterQuitGroupCallback,
  "callbackAfterKickGroupCommand": validateAfterKickGroupCallback,
  "callbackAfterDisMissGroupCommand": validateAfterDisMissGroupCallback,
  "callbackAfterTransferGroupOwnerCommand": validateAfterTransferGroupOwnerCallback,
  "callbackBeforeSetGroupMemberInfoCommand": validateBeforeSetGroupMemberInfoCallback,
  "callbackAfterSetGroupMemberInfoCommand": validateAfterSetGroupMemberInfoCallback,
  "callbackBeforeSetGroupInfoCommand": validateBeforeSetGroupInfoCallback,
  "callbackAfterSetGroupInfoCommand": validateAfterSetGroupInfoCallback,
  "callbackBeforeSetGroupInfoExCommand": validateBeforeSetGroupInfoExCallback,
  "callbackAfterSetGroupInfoExCommand": validateAfterSetGroupInfoExCallback,
  "callbackBeforeSendSingleMsgCommand": validateBeforeSendSingleMsgCallback,
  "callbackAfterSendSingleMsgCommand": validateAfterSendSingleMsgCallback,
  "callbackBeforeSendGroupMsgCommand": validateBeforeSendGroupMsgCallback,
  "callbackAfterSendGroupMsgCommand": validateAfterSendGroupMsgCallback,
  "callbackBeforeMsgModifyCommand": validateBeforeMsgModifyCallback,
  "callbackAfterMsgSaveDBCommand": validateAfterMsgSaveDBCallback,
  "callbackAfterSingleMsgReadCommand": validateAfterSingleMsgReadCallback,
  "callbackAfterGroupMsgReadCommand": validateAfterGroupMsgReadCallback,
  "callbackBeforeAfterMsgCommand": validateBeforeAfterMsgCallback,
  "callbackAfterUserOnlineCommand": validateAfterUserOnlineCallback,
  "callbackAfterUserOfflineCommand": validateAfterUserOfflineCallback,
  "callbackAfterUserKickOffCommand": validateAfterUserKickOffCallback,
  "callbackBeforeUserRegisterCommand": validateBeforeUserRegisterCallback,
  "callbackAfterUserRegisterCommand": validateAfterUserRegisterCallback,
  "callbackBeforeUpdateUserInfoCommand": validateBeforeUpdateUserInfoCallback,
  "callbackAfterUpdateUserInfoCommand": validateAfterUpdateUserInfoCallback,
  "callbackBeforeUpdateUserInfoExCommand": validateBeforeUpdateUserInfoExCallback,
  "callbackAfterUpdateUserInfoExCommand": validateAfterUpdateUserInfoExCallback,
  "callbackBeforeOfflinePushCommand": validateBeforeOfflinePushCallback,
  "callbackBeforeOnlinePushCommand": validateBeforeOnlinePushCallback,
  "callbackBeforeGroupOnlinePushCommand": validateBeforeGroupOnlinePushCallback,
  "callbackBeforeCreateSingleChatConversationsCommand": validateBeforeCreateSingleChatConversationsCallback,
  "callbackAfterCreateSingleChatConversationsCommand": validateAfterCreateSingleChatConversationsCallback,
  "callbackBeforeCreateGroupChatConversationsCommand": validateBeforeCreateGroupChatConversationsCallback,
  "callbackAfterCreateGroupChatConversationsCommand": validateAfterCreateGroupChatConversationsCallback
};
const replies = {
  "callbackBeforeAddFriendCommand": validateDecisionReply,
  "callbackAfterAddFriendCommand": validateAllowReply,
  "callbackBeforeAddFriendAgreeCommand": validateDecisionReply,
  "callbackAfterAddFriendAgreeCommand": validateAllowReply,
  "callbackAfterDeleteFriendCommand": validateAllowReply,
  "callbackBeforeSetFriendRemarkCommand": validateBeforeSetFriendRemarkReply,
  "callbackAfterSetFriendRemarkCommand": validateAllowReply,
  "callbackBeforeAddBlackCommand": validateDecisionReply,
  "callbackAfterRemoveBlackCommand": validateAllowReply,
  "callbackBeforeImportFriendsCommand": validateBeforeImportFriendsReply,
  "callbackAfterImportFriendsCommand": validateAllowReply,
  "callbackBeforeCreateGroupCommand": validateBeforeCreateGroupReply,
  "callbackAfterCreateGroupCommand": validateAllowReply,
  "callbackBeforeMembersJoinGroupCommand": validateBeforeMembersJoinGroupReply,
  "callbackBeforeInviteJoinGroupCommand": validateDecisionReply,
  "callbackBeforeJoinGroupCommand": validateDecisionReply,
  "callbackAfterJoinGroupCommand": validateAllowReply,
  "callbackAfterQuitGroupCommand": validateAllowReply,
  "callbackAfterKickGroupCommand": validateAllowReply,
  "callbackAfterDisMissGroupCommand": validateAllowReply,
  "callbackAfterTransferGroupOwnerCommand": validateAllowReply,
  "callbackBeforeSetGroupMemberInfoCommand": validateBeforeSetGroupMemberInfoReply,
  "callbackAfterSetGroupMemberInfoCommand": validateAllowReply,
  "callbackBeforeSetGroupInfoCommand": validateBeforeSetGroupInfoReply,
  "callbackAfterSetGroupInfoCommand": validateAllowReply,
  "callbackBeforeSetGroupInfoExCommand": validateBeforeSetGroupInfoExReply,
  "callbackAfterSetGroupInfoExCommand": validateAllowReply,
  "callbackBeforeSendSingleMsgCommand": validateDecisionReply,
  "callbackAfterSendSingleMsgCommand": validateAllowReply,
  "callbackBeforeSendGroupMsgCommand": validateDecisionReply,
  "callbackAfterSendGroupMsgCommand": validateAllowReply,
  "callbackBeforeMsgModifyCommand": validateBeforeMsgModifyReply,
  "callbackAfterMsgSaveDBCommand": validateAllowReply,
  "callbackAfterSingleMsgReadCommand": validateAllowReply,
  "callbackAfterGroupMsgReadCommand": validateAllowReply,
  "callbackBeforeAfterMsgCommand": validateAllowReply,
  "callbackAfterUserOnlineCommand": validateAllowReply,
  "callbackAfterUserOfflineCommand": validateAllowReply,
  "callbackAfterUserKickOffCommand": validateAllowReply,
  "callbackBeforeUserRegisterCommand": validateBeforeUserRegisterReply,
  "callbackAfterUserRegisterCommand": validateAllowReply,
  "callbackBeforeUpdateUserInfoCommand": validateBeforeUpdateUserInfoReply,
  "callbackAfterUpdateUserInfoCommand": validateAllowReply,
  "callbackBeforeUpdateUserInfoExCommand": validateBeforeUpdateUserInfoExReply,
  "callbackAfterUpdateUserInfoExCommand": validateAllowReply,
  "callbackBeforeOfflinePushCommand": validateBeforeOfflinePushReply,
  "callbackBeforeOnlinePushCommand": validateDecisionReply,
  "callbackBeforeGroupOnlinePushCommand": validateBeforeGroupOnlinePushReply,
  "callbackBeforeCreateSingleChatConversationsCommand": validateBeforeCreateSingleChatConversationsReply,
  "callbackAfterCreateSingleChatConversationsCommand": validateAllowReply,
  "callbackBeforeCreateGroupChatConversationsCommand": validateBeforeCreateGroupChatConversationsReply,
  "callbackAfterCreateGroupChatConversationsCommand": validateAllowReply
};
export {
  replies,
  requests
};
