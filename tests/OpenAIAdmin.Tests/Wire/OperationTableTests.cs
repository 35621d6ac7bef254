using OpenAIAdmin.Http;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>The generated table that requests are checked against has every operation, and finds it by what Kiota sends.</summary>
public sealed class OperationTableTests
{
    [Fact]
    public void Table_has_the_operations_of_the_document_with_their_parameters()
    {
        var table = ApiOperationTable.All.ToDictionary(operation => operation.ToString());

        Assert.Equal(Document.Instance.Operations.Keys.Order(), table.Keys.Order());
        Assert.All(Document.Instance.Operations.Values, operation =>
        {
            Assert.Equal(operation.RequiredQuery, table[operation.Key].RequiredQuery);
            Assert.Equal(operation.Path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}')), table[operation.Key].PathParameters);
        });
    }

    [Theory]
    [InlineData("GET /organization/usage/completions", "usage")]
    [InlineData("GET /organization/usage/images", "usage")]
    [InlineData("GET /organization/costs", "costs")]
    [InlineData("GET /organization/projects/{project_id}/users", "projects")]
    [InlineData("GET /projects/{project_id}/roles", "projects")]
    [InlineData("GET /organization/audit_logs", "audit_logs")]
    public void Endpoints_share_their_limits_with_their_family(string key, string family) =>
        Assert.Equal(family, Array.Find(ApiOperationTable.All, operation => operation.ToString() == key)!.Family);
}
